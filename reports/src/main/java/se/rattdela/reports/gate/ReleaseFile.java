package se.rattdela.reports.gate;

/**
 * A file that is to leave the office.
 *
 * @param name file name as the recipient gets it
 * @param bytes the whole file; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by the gate
public record ReleaseFile(String name, byte[] bytes) {
  /** Never the content, and not the name either: it may be what leaks. */
  @Override
  public String toString() {
    return "ReleaseFile[" + bytes.length + " bytes]";
  }
}
