/** Who works in the demo clinics. Every name is made up. */
export interface DemoMember {
  readonly key: string;
  readonly name: string;
  readonly role: "physician" | "nurse" | "coordinator" | "safety-officer" | "owner";
  readonly title: string;
  readonly language: string;
}

export const kordonStaff = [
  { key: "aydin", name: "Dr. Selin Aydın", role: "physician", title: "Dermatology", language: "tr" },
  { key: "koc", name: "Dr. Emre Koç", role: "physician", title: "Dermatology, hair", language: "tr" },
  { key: "aras", name: "Dr. Leyla Aras", role: "physician", title: "Physical medicine", language: "tr" },
  { key: "demir", name: "Mert Demir", role: "nurse", title: "Nurse", language: "tr" },
  { key: "petkovic", name: "Ana Petković", role: "nurse", title: "Nurse", language: "en" },
  { key: "becker", name: "Julia Becker", role: "coordinator", title: "Coordinator", language: "de" },
  { key: "zielinski", name: "Tomasz Zieliński", role: "safety-officer", title: "Safety officer", language: "en" },
  { key: "ersoy", name: "Nilüfer Ersoy", role: "owner", title: "Owner", language: "tr" },
] as const satisfies readonly DemoMember[];

export const altstadtStaff = [
  { key: "vogt", name: "Dr. Katharina Vogt", role: "physician", title: "Dermatology", language: "de" },
  { key: "lehmann", name: "Paul Lehmann", role: "nurse", title: "Nurse", language: "de" },
  { key: "krause", name: "Birgit Krause", role: "owner", title: "Owner", language: "de" },
] as const satisfies readonly DemoMember[];

export interface DemoRoom {
  readonly key: RoomKey;
  readonly name: string;
  readonly purpose: string;
  /** Key of a member; null: nobody is fixed to it. */
  readonly physician: string | null;
}
export type RoomKey = "face" | "hair" | "pain" | "consultation";

export const kordonRooms: readonly DemoRoom[] = [
  { key: "face", name: "Room 1", purpose: "Face and body", physician: "aydin" },
  { key: "hair", name: "Room 2", purpose: "Hair and scalp", physician: "koc" },
  { key: "pain", name: "Room 3", purpose: "Pain", physician: "aras" },
  { key: "consultation", name: "Consultation", purpose: "First visits and allergy tests", physician: null },
];

export const altstadtRooms: readonly DemoRoom[] = [
  { key: "face", name: "Raum 1", purpose: "Behandlung", physician: "vogt" },
  { key: "consultation", name: "Raum 2", purpose: "Beratung", physician: null },
];
