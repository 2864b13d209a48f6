package se.rattdela.casework.decision;

import java.util.List;
import java.util.Optional;
import se.rattdela.casework.common.CanonicalDigest;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.decision.DecisionDocument;

/**
 * Everything that would leave with a draft, rendered and searched.
 *
 * <p>Its {@link #digest()} is what an approval holds for. It is the SHA-256 of a sequence of
 * values, each written as its length in bytes, a colon, and its UTF-8 bytes ({@link
 * CanonicalDigest}), so that no two sequences have the same bytes:
 *
 * <ol>
 *   <li>the words {@code rattdela release 1}
 *   <li>the content digest of the decision ({@link DecisionDigest#of}) as the file keeps it, which
 *       names every item – also one that the recipient is not told of – text, provision and the
 *       rule pack
 *   <li>the number of files
 *   <li>for each file in order: its kind, its name, its media type and the SHA-256 of its bytes –
 *       of the preview for the decision, so that a changed template or profile shows, of the masked
 *       copy for an original
 * </ol>
 *
 * <p>The number and the moment of the decision, who made it and on which point stand in no file
 * before it is made: they are what the approval adds, and a digest over them could not be known to
 * whoever approves. The files that carry them – decision, extract and letter – are digested as
 * drafts, which differ from what is sealed by exactly those marks; a masked original carries none
 * and leaves byte for byte as it was approved. The sealed files have digests of their own.
 *
 * @param document the decision as the file keeps it
 * @param paper the decision as it leaves, which is what was rendered
 */
record Parcel(
    DecisionDocument document,
    DecisionDocument paper,
    List<OutgoingFile> files,
    List<ReleaseCheck> checks) {
  Parcel {
    files = List.copyOf(files);
    checks = List.copyOf(checks);
  }

  String digest() {
    CanonicalDigest digest =
        new CanonicalDigest("rattdela release 1")
            .add(DecisionDigest.of(document))
            .add(files.size());
    for (OutgoingFile file : files) {
      digest.add(file.kind().name()).add(file.name()).add(file.mediaType()).add(file.sha256());
    }
    return digest.hex();
  }

  /** The first leak that was found, if any. */
  Optional<ReleaseCheck.Leak> leak() {
    return ReleaseCheck.leaks(checks).stream().findFirst();
  }

  /** What must be looked at before it is approved. */
  List<ReleaseCheck.Sighting> sightings() {
    return ReleaseCheck.sightings(checks);
  }
}
