package se.rattdela.casework.delegation;

/**
 * Who is who in an archive package (agents of CSIP). Empty where not known yet.
 *
 * @param creatorId identity of the archive creator (arkivbildare), such as {@code ORG:…}
 * @param submitter name of the organisation that hands over
 * @param submitterId its identity
 * @param archive name of the receiving archive
 * @param archiveId its identity
 * @param submissionAgreement the agreement on submission, by its number
 */
public record ArchiveAgents(
    String creatorId,
    String submitter,
    String submitterId,
    String archive,
    String archiveId,
    String submissionAgreement) {
  /** Nothing known. */
  public static final ArchiveAgents UNKNOWN = new ArchiveAgents("", "", "", "", "", "");
}
