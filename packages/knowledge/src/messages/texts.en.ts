/** What answers to inquiries begin with. */
export const messageTextsEn = {
  "inquiry.received.title": "We have your message",
  "inquiry.received.subject": "We have your message – {clinic}, number {number}",
  "inquiry.received.body":
    "Hello,\n\nyour message has reached {clinic}. Its number is {number}. A person reads it and means to answer within {hours} hours.\n\nThis note was written by a program. Please send no reports and no photographs by mail; we will ask for what is needed.",
  "inquiry.questions.title": "A few questions first",
  "inquiry.questions.subject": "A few questions first – {clinic}",
  "inquiry.questions.body":
    "Hello {name},\n\nthank you for your message. Before a physician can say anything we need to know:\n\n[your questions]\n\nPlease answer only what you want to tell us by mail; the rest we can ask when we meet.",
  "inquiry.physician-decides.title": "A physician decides",
  "inquiry.physician-decides.subject": "A physician decides – {clinic}",
  "inquiry.physician-decides.body":
    "Hello {name},\n\nfrom what you told us a physician has to decide whether a treatment is possible for you: [the reason]. This is neither a yes nor a no.\n\nFor that decision the physician needs: [what is needed].\n\nEvidence for mesotherapy is weak, and for some uses trials found no effect. We will talk about that, and about doing nothing, before anything is planned.",
  "inquiry.not-for-you.title": "Not for you, or not now",
  "inquiry.not-for-you.subject": "About your question – {clinic}",
  "inquiry.not-for-you.body":
    "Hello {name},\n\nthank you for telling us openly. With what you told us we do not offer you this treatment: [the reason]. It is not your fault, and it is meant to keep harm from you.\n\nWhat you can do instead: [other ways]. Your own physician knows you better than we do and is the right person to ask.\n\nThere is nothing to book and nothing to pay. If something changes, you may write to us again.",
  "inquiry.evidence.title": "What is known of it",
  "inquiry.evidence.subject": "What is known of it – {clinic}",
  "inquiry.evidence.body":
    "Hello {name},\n\nyou asked what mesotherapy can do. What trials found for your question: [what was found].\n\nEvidence is weak, and controlled trials of the face found no improvement. The substances are used off-label, for something they were not approved for. Known risks are swelling, bruises and allergic reactions, infection, also weeks later, and damage to the skin. How often the serious ones happen is not known.\n\nDoing nothing is a choice as well. Ask us what you want to know.",
  "inquiry.quote.title": "Your quote",
  "inquiry.quote.subject": "Your quote – {clinic}",
  "inquiry.quote.body":
    "Hello {name},\n\nyou asked what the course would cost. The quote lists every item, what is not included, and what happens if you stop: [link to the quote].\n\nIt holds until [day]. Take the time that you need, and ask whatever is not clear. A physician still has to examine you before anything is decided.",
  "inquiry.quote-reminder.title": "The quote is still open",
  "inquiry.quote-reminder.subject": "Your quote is still open – {clinic}",
  "inquiry.quote-reminder.body":
    "Hello {name},\n\nyou have a quote from us that holds until [day]: [link to the quote]. After that day you can ask for a new one.\n\nIf you have decided against it you need not answer. If something is not clear, write to us.",
  "below.medicines":
    "Please go on with every medicine that a physician prescribed, and tell us which ones you take. Whoever prescribed it decides on it.",
  "below.emergency":
    "If you feel very unwell now, call the emergency number of your country first; mail is too slow for that.",
  "below.no-diagnosis":
    "This answer is no diagnosis and no advice on treatment: for that a physician has to examine you.",
  "below.forget": "You may ask at any time that we erase what you wrote: answer this mail with the word “erase”.",
  "below.clinic": "{clinic}\n{phone}",
} as const;
