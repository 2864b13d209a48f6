package se.rattdela.casework.request;

/**
 * The texts of the decision that are stored with the disclosure; empty = not written.
 *
 * @param consent on consent as an alternative
 * @param anonymised on giving it without names
 * @param childsBest on the child's best interest
 * @param useLimitation what the recipient must know
 * @param delivery how it travels when someone's identity is protected
 * @param notes what stays in the file
 */
public record DisclosureTexts(
    String consent,
    String anonymised,
    String childsBest,
    String useLimitation,
    String delivery,
    FileNotes notes) {}
