import type { Texts } from "@pistor/core/evidence";

/** What speaks against a device, a needle or its cleaning, for staff: the original. */
export const deviceTextsEn = {
  "device.multi-injector":
    "{device} puts in several needles at once. The French society dropped multi-injectors in 1992 and forbids them, single-use or not: no clinic opens them. Use a single needle, by hand or on a gun.",
  "device.dermojet":
    "{device} shoots through the skin and draws back what it meets. The French society forbids it, single-use or not. Use a single needle.",
  "device.held": "{device} is held: {heldWhy}. Take another, or release it with its reason first.",
  "device.retired": "{device} is out of use. Take another.",
  "device.unknown":
    "{device} is not in this clinic's list. Enter it with its serial number, or choose one that is there.",
  "device.not-named": "Choose the device that was used.",
  "device.delivers-otherwise": "{device} does not work that way: choose how the liquid went in, or another device.",
  "device.other-delivery":
    "This course was screened for work with or without a needle, and the equipment is of the other kind. Plan and screen it anew, or choose equipment that fits.",
  "device.fluid-path-reprocessed":
    "What the liquid of {device} runs through is cleaned and used again. A gun works with a sterile single-use path alone: change the path, or work by hand.",
  "device.not-cleaned":
    "{device} was not cleaned since it was last used. Clean it and write it down before the first needle.",
  "device.cleaned-too-late":
    "The cleaning of {device} that is named here came after the first needle. Name the one before it.",
  "device.water-tap":
    "{device} was cleaned with tap water, which infected patients in Paris. Clean it anew with sterile water and write that down.",
  "device.water-unknown":
    "Nobody wrote down with which water {device} was cleaned. Clean it with sterile water and write that down.",
  "device.water-filtered": "{device} was cleaned with filtered water. A filter fails unseen: take sterile water.",
  "device.set-deeper":
    "The device is set to {setMm} mm and the map goes to {depthMm} mm. Set it back, or correct the map.",
  "device.set-shallower":
    "The device is set to {setMm} mm and the map goes to {depthMm} mm: not every point is reached.",
  "needle.not-given": "Choose the needle: gauge, length and lot.",
  "needle.shorter-than-depth":
    "A needle of {needleMm} mm does not reach {depthMm} mm ({region}). Take a longer one, or a shallower depth.",
  "needle.differs-from-map": "The map of {region} was drawn for a needle of {mapMm} mm; this one has {needleMm} mm.",
  "needle.lot-missing": "The lot of the needle is not written down: it cannot be traced.",
  "needle.held": "Needle lot {lot} is held in stock. Take another lot.",
  "needle.expired": "Needle lot {lot} is out of date since {expires}. Take another lot.",
  "head.not-given": "Write down lot and piece of the sterile head on {device}: it serves one patient once.",
  "head.reused":
    "Head {piece} of lot {lot} stands in another session already. Take a new one: it serves one patient once.",
  "head.held": "Head lot {lot} is held in stock. Take another lot.",
  "head.expired": "Head lot {lot} is out of date since {expires}. Take another lot.",
  "head.piece-missing":
    "The single piece of head lot {lot} is not written down: nobody can tell whether it was used before.",
  "needle-free.excluded": "{answers}: no current and no ultrasound for this patient.",
  "needle-free.not-asked": "Ask before any current or ultrasound: {answers}.",
  "needle-free.polarity-missing":
    "Say which pole drives {substances}: negative ions go from the cathode, positive from the anode.",
  "needle-free.current-missing": "Write down the current, in mA/cm².",
  "needle-free.current-above": "{mAPerCm2} mA/cm² is above {most} mA/cm². Turn it down.",
  "needle-free.frequency-missing": "Write down the frequency of the ultrasound, in kHz.",
  "needle-free.frequency-outside": "{kHz} kHz is outside {low} and {high} kHz. Look at the device's label.",
  "session.equipment-missing": "Say what the session is given with: by hand, with a gun, or without a needle.",
  "session.not-cleaned-after":
    "Clean {device} after the last needle and write it down with its water: the session cannot close without it.",
  "answer.pregnant": "pregnant",
  "answer.implanted-device": "pacemaker or metal in the body",
  "answer.epilepsy": "epilepsy",
} as const satisfies Texts;
