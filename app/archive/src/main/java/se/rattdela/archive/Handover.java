package se.rattdela.archive;

/**
 * What has been agreed with the receiving archive about handing over. Empty text where it is not
 * known; what is empty is left out of the package.
 *
 * @param submitter name of the organisation that hands over; the board itself when empty
 * @param submitterId its identity, such as {@code ORG:…}
 * @param archive name of the receiving archive
 * @param archiveId its identity
 * @param agreement the submission agreement, by its number
 */
public record Handover(
    String submitter, String submitterId, String archive, String archiveId, String agreement) {
  /** Nothing is known. */
  public static final Handover UNKNOWN = new Handover("", "", "", "", "");
}
