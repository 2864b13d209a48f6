package se.rattdela.casework.release;

import java.util.List;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.ReleaseCheck;

/**
 * What would leave if the draft were decided as it stands.
 *
 * @param files the decision as a preview first, then what goes along, byte for byte as it would
 *     leave
 * @param checks what was searched for in them
 */
public record ReleaseView(List<OutgoingFile> files, List<ReleaseCheck> checks) {
  public ReleaseView {
    files = List.copyOf(files);
    checks = List.copyOf(checks);
  }
}
