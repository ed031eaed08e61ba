import type { ColumnType, Generated } from "kysely";

/** A moment: ISO 8601 in UTC when read; the same, or left to the database, when written. */
type Moment = ColumnType<string, string, string>;
type MomentOrNull = ColumnType<string | null, string | null | undefined, string | null>;
type MomentGiven = ColumnType<string, string | undefined, string>;

/** Written with `json(value)`; read it with its schema, as the database does not know its shape. */
type Json = ColumnType<unknown, string, string>;
type JsonOrNull = ColumnType<unknown, string | null | undefined, string | null>;

/** `YYYY-MM-DD`. */
type Day = string;

/** The tables as the server sees them. A test compares this page with the database, column by column. */
export interface Tables {
  clinic: {
    id: string;
    name: string;
    city: Generated<string>;
    country: string;
    time_zone: string;
    phone: Generated<string>;
    opens: Generated<string>;
    closes: Generated<string>;
    closed_weekdays: Generated<number[]>;
    languages: Generated<string[]>;
    demo: Generated<boolean>;
    next_file_no: Generated<number>;
    next_preparation_no: Generated<number>;
    created_at: MomentGiven;
  };
  clinic_code: {
    code: string;
    clinic_id: string;
    demo: Generated<boolean>;
  };
  member: {
    clinic_id: string;
    id: string;
    name: string;
    email: string;
    role: string;
    title: Generated<string>;
    language: Generated<string>;
    password_hash: string | null;
    disabled_at: MomentOrNull;
    created_at: MomentGiven;
  };
  sign_in: {
    clinic_id: string;
    id: string;
    token_sha256: string;
    member_id: string | null;
    patient_id: string | null;
    started_at: MomentGiven;
    last_seen_at: MomentGiven;
    expires_at: Moment;
    ended_at: MomentOrNull;
    handed_at: MomentOrNull;
    handed_session_id: string | null;
  };
  portal_link: {
    clinic_id: string;
    id: string;
    patient_id: string;
    token_sha256: string;
    expires_at: Moment;
    created_by: string;
    created_at: MomentGiven;
    ended_at: MomentOrNull;
  };
  demo_persona: {
    clinic_id: string;
    id: string;
    position: number;
    member_id: string | null;
    patient_id: string | null;
    opens: string;
  };
  audit: {
    clinic_id: string;
    seq: Generated<number>;
    at: MomentGiven;
    request_id: string;
    member_id: string | null;
    patient_id: string | null;
    role: string;
    endpoint: string;
    act: string;
    about_patient: string | null;
    outcome: string;
    status: number;
    problem: string | null;
  };
  idempotency: {
    clinic_id: string;
    actor_id: string;
    key: string;
    endpoint: string;
    fingerprint: string;
    status: number | null;
    reply: JsonOrNull;
    created_at: MomentGiven;
  };
  patient: {
    clinic_id: string;
    id: string;
    file_no: string;
    created_at: MomentGiven;
  };
  patient_details: {
    clinic_id: string;
    patient_id: string;
    version: number;
    given_name: string;
    family_name: string;
    birth_date: Day;
    sex: string;
    language: string;
    country: string;
    city: Generated<string>;
    phone: Generated<string>;
    email: Generated<string>;
    recorded_by: string | null;
    recorded_at: MomentGiven;
  };
  patient_answers: {
    clinic_id: string;
    patient_id: string;
    version: number;
    answers: Json;
    allergies: JsonOrNull;
    recorded_by: string | null;
    recorded_at: MomentGiven;
  };
  examination: {
    clinic_id: string;
    patient_id: string;
    version: number;
    document: Json;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  allergy_test: {
    clinic_id: string;
    id: string;
    patient_id: string;
    substance: string;
    placed_at: Moment;
    placed_by: string;
  };
  allergy_reading: {
    clinic_id: string;
    id: string;
    allergy_test_id: string;
    read_at: Moment;
    reaction: string;
    notes: Generated<string>;
    read_by: string;
  };
  assessment: {
    clinic_id: string;
    id: string;
    patient_id: string;
    treatment: string;
    on_date: Day;
    request: Json;
    answer: Json;
    decision: string;
    knowledge: string;
    policy: Json;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  clinic_policy_change: {
    clinic_id: string;
    version: number;
    parameter: string;
    value: number | null;
    kind: string;
    settled: number;
    knowledge: string;
    reason: string;
    role: string;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  physician_decision: {
    clinic_id: string;
    id: string;
    assessment_id: string;
    decided: string;
    reason: string;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  course: {
    clinic_id: string;
    id: string;
    patient_id: string;
    treatment: string;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  course_version: {
    clinic_id: string;
    course_id: string;
    version: number;
    protocol: string;
    state: string;
    request: Json;
    plan: Json;
    knowledge: string;
    reason: Generated<string>;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  consent: {
    clinic_id: string;
    id: string;
    patient_id: string;
    course_id: string | null;
    purpose: string;
    texts: Json;
    lang: string;
    given: boolean;
    signed_at: Moment;
    recorded_by: string | null;
    recorded_at: MomentGiven;
  };
  room: {
    clinic_id: string;
    id: string;
    name: string;
    purpose: Generated<string>;
    position: number;
    physician_id: string | null;
  };
  session: {
    clinic_id: string;
    id: string;
    course_id: string;
    patient_id: string;
    number: number;
    on_date: Day;
    room_id: string | null;
    opened_by: string;
    opened_at: MomentGiven;
  };
  session_draft: {
    clinic_id: string;
    session_id: string;
    version: number;
    document: Json;
    saved_at: MomentGiven;
    saved_by: string;
    device_at: MomentOrNull;
  };
  session_record: {
    clinic_id: string;
    session_id: string;
    version: number;
    kind: string;
    document: Json;
    note: Generated<string>;
    lang: Generated<string>;
    sha256: string;
    previous_sha256: string | null;
    reason: Generated<string>;
    signed_by: string;
    signed_at: MomentGiven;
    device_at: MomentOrNull;
  };
  co_signature: {
    clinic_id: string;
    session_id: string;
    version: number;
    record_sha256: string;
    signed_by: string;
    co_signed_by: string;
    co_signed_at: MomentGiven;
    previous_sha256: string | null;
    sha256: string;
  };
  co_sign_request: {
    clinic_id: string;
    id: string;
    session_id: string;
    version: number;
    asked_by: string;
    asked_at: MomentGiven;
  };
  tablet: {
    clinic_id: string;
    id: string;
    name: string;
    added_by: string;
    added_at: MomentGiven;
    seen_at: MomentGiven;
    ended_at: MomentOrNull;
    ended_by: string | null;
  };
  tablet_secret: {
    clinic_id: string;
    tablet_id: string;
    member_id: string;
    secret: string;
    made_at: MomentGiven;
  };
  tablet_day: {
    clinic_id: string;
    tablet_id: string;
    member_id: string;
    on_date: Day;
    patient_id: string;
    taken_at: MomentGiven;
  };
  session_other_version: {
    clinic_id: string;
    id: string;
    session_id: string;
    document: Json;
    based_on: number;
    written_by: string;
    device_at: MomentOrNull;
    set_aside_by: string;
    set_aside_at: MomentGiven;
  };
  mixture: {
    clinic_id: string;
    id: string;
    patient_id: string;
    course_id: string | null;
    session_id: string | null;
    request: Json;
    answer: Json;
    knowledge: string;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  visit: {
    clinic_id: string;
    id: string;
    version: Generated<number>;
    room_id: string;
    starts_at: Moment;
    minutes: number;
    patient_id: string;
    purpose: string;
    course_id: string | null;
    session_number: number | null;
    state: Generated<string>;
    cream_at: MomentOrNull;
    changed_by: string | null;
    changed_at: MomentGiven;
  };
  supplier: {
    clinic_id: string;
    id: string;
    name: string;
    phone: Generated<string>;
    email: Generated<string>;
  };
  storage_place: {
    clinic_id: string;
    id: string;
    name: string;
    min_celsius: number | null;
    max_celsius: number | null;
  };
  storage_reading: {
    clinic_id: string;
    id: string;
    place_id: string;
    celsius: number;
    read_at: Moment;
    note: Generated<string>;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  product: {
    clinic_id: string;
    id: string;
    version: Generated<number>;
    kind: string;
    name: string;
    maker: Generated<string>;
    substance: string | null;
    salt: string | null;
    strength: string | null;
    vehicle: Generated<string>;
    external_use: Generated<boolean>;
    container: string;
    pack_ml: number | null;
    gtin: string | null;
    min_celsius: number | null;
    max_celsius: number | null;
    opened_hours: number | null;
    needle_mm: number | null;
    gauge: number | null;
    dead_ml: number | null;
    reorder_at: number | null;
    reorder_to: number | null;
    retired: Generated<boolean>;
  };
  lot: {
    clinic_id: string;
    id: string;
    product_id: string;
    lot: string;
    expires: Day;
    supplier_id: string | null;
    place_id: string | null;
    received_on: Day;
    balance: Generated<number>;
    state: Generated<string>;
  };
  lot_hold: {
    clinic_id: string;
    id: string;
    lot_id: string;
    state: string;
    reason: string;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  stock_movement: {
    clinic_id: string;
    id: string;
    lot_id: string;
    kind: string;
    count: number;
    balance: number;
    session_id: string | null;
    reason: Generated<string>;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  open_vial: {
    clinic_id: string;
    id: string;
    lot_id: string;
    session_id: string | null;
    patient_id: string | null;
    opened_at: MomentGiven;
    opened_by: string;
    discard_at: Moment;
    left_ml: number | null;
    ended_at: MomentOrNull;
    ended_how: string | null;
  };
  preparation: {
    clinic_id: string;
    id: string;
    number: number;
    session_id: string;
    patient_id: string;
    document: Json;
    names: number;
    sha256: string;
    use_before: Moment;
    prepared_by: string;
    prepared_at: MomentGiven;
  };
  preparation_check: {
    clinic_id: string;
    preparation_id: string;
    prepared_by: string;
    checked_by: string;
    checked_at: MomentGiven;
  };
  preparation_void: {
    clinic_id: string;
    preparation_id: string;
    reason: string;
    voided_by: string;
    voided_at: MomentGiven;
  };
  administration: {
    clinic_id: string;
    id: string;
    session_id: string;
    version: number;
    patient_id: string;
    kind: string;
    lot_id: string | null;
    lot: string | null;
    lot_key: string | null;
    substance: string | null;
    product_id: string | null;
    strength: string | null;
    volume_ml: number | null;
    mg: number | null;
    on_date: Day;
  };
  recall: {
    clinic_id: string;
    id: string;
    lot: string;
    substance: string | null;
    reason: string;
    source: Generated<string>;
    drill: boolean;
    opened_by: string;
    opened_at: MomentGiven;
  };
  recall_end: {
    clinic_id: string;
    recall_id: string;
    reason: Generated<string>;
    closed_by: string;
    closed_at: MomentGiven;
  };
  recall_contact: {
    clinic_id: string;
    id: string;
    recall_id: string;
    patient_id: string;
    state: string;
    note: Generated<string>;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  recall_duty: {
    clinic_id: string;
    recall_id: string;
    duty: string;
    note: Generated<string>;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  device: {
    clinic_id: string;
    id: string;
    version: Generated<number>;
    kind: string;
    name: string;
    maker: Generated<string>;
    serial: Generated<string>;
    needles_per_shot: number | null;
    fluid_path: string;
    state: Generated<string>;
  };
  device_log: {
    clinic_id: string;
    id: string;
    device_id: string;
    kind: string;
    water: string | null;
    water_lot: Generated<string>;
    product: Generated<string>;
    session_id: string | null;
    note: Generated<string>;
    at: Moment;
    recorded_by: string;
    recorded_at: MomentGiven;
  };
  photo: {
    clinic_id: string;
    id: string;
    patient_id: string;
    session_id: string | null;
    view: string;
    taken_at: Moment;
    width_px: number;
    height_px: number;
    sha256: string;
    sealed_key: string | null;
    added_by: string;
    added_at: MomentGiven;
  };
  photo_picture: {
    clinic_id: string;
    photo_id: string;
    sealed: Buffer;
  };
}
