/** One face as the model sees it. */
export interface FaceSeen {
  /** 0 to 1: how sure it is that this is a face. */
  readonly score: number;
  /** Turned to the side, degrees, either way. */
  readonly yawDeg: number;
  /** Tilted in the plane of the picture, degrees. */
  readonly rollDeg: number;
  /** 478 places, pixels of the picture that was given. */
  readonly mesh: readonly (readonly [x: number, y: number])[];
}

/** What was found in a picture. */
export interface FacesFound {
  readonly faces: readonly FaceSeen[];
  /** The same picture on its head holds a face more surely than as it stands. */
  readonly upsideDown: boolean;
  /** Of the face, on a picture of it 192 pixels wide: see `sharpness`. 0 without a face. */
  readonly sharpness: number;
  /** From the picture to the answer, ms, without loading the models. */
  readonly ms: number;
}
