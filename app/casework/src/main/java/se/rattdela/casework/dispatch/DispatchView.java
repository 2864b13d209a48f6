package se.rattdela.casework.dispatch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch as recorded.
 *
 * @param number 1, 2, … of the decision
 * @param sentBy display name of who recorded it
 * @param endedAt when it was received, failed or returned; null while nothing is known
 * @param note what was said about that; may be empty
 * @param files names and digests of exactly what left
 */
public record DispatchView(
    DispatchId id,
    long version,
    int number,
    DispatchChannel channel,
    Instant sentAt,
    String receiverFunction,
    String receiverOfficer,
    ReceiverCheck verified,
    String verifiedNote,
    String receipt,
    String sentBy,
    DispatchState state,
    @Nullable Instant endedAt,
    String note,
    List<SentFile> files) {
  public DispatchView {
    files = List.copyOf(files);
  }

  /** Whether it has come to the recipient of the paper, or is on its way there. */
  public boolean reachesRecipient() {
    return channel.reachesRecipient() && state.reaches();
  }

  /**
   * A file that left.
   *
   * @param sha256 hexadecimal
   */
  public record SentFile(String name, String sha256) {}
}
