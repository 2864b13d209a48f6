package se.rattdela.desktop.caseview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;

/**
 * Something that waits for an approver: a decision, or what is done about an earlier one.
 *
 * @param number of the disclosure, or of the decision that something is done about: it gets its own
 *     when it is made
 * @param about the case; null where the number says it
 * @param concerns the recipient, or what is done
 * @param sentAt null where it is not known
 * @param route where it is reviewed
 */
public record WaitingApproval(
    String number,
    @Nullable String about,
    String concerns,
    String draftedBy,
    @Nullable Instant sentAt,
    Route route) {
  /** All that waits for the user; decisions first. */
  public static List<WaitingApproval> of(Desk desk) {
    List<WaitingApproval> waiting = new ArrayList<>();
    for (DecisionRow row : desk.office().decisions().inbox(desk.actor())) {
      waiting.add(
          new WaitingApproval(
              row.disclosureNumber(),
              row.caseNumber(),
              row.recipient(),
              row.draftedBy(),
              row.sentAt(),
              new Route.Review(row.id())));
    }
    for (RedressView redress : desk.office().redress().inbox(desk.actor())) {
      waiting.add(
          new WaitingApproval(
              redress.firstNumber(),
              null,
              desk.words().of(redress.content().kind()),
              redress.draftedBy(),
              null,
              new Route.ReviewRedress(redress.id(), redress.first(), false)));
    }
    return waiting;
  }
}
