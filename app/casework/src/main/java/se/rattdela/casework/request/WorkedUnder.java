package se.rattdela.casework.request;

/**
 * What a draft was worked on under; empty = nothing yet.
 *
 * @param packId the rule pack of the first answer, or of the last time it was sent
 * @param packSha256 its digest
 * @param template version of the document's template when the texts were last saved or it was sent
 */
public record WorkedUnder(String packId, String packSha256, String template) {}
