package se.rattdela.casework.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.request.DisclosureState;
import se.rattdela.casework.request.Matter;

/**
 * What the persons concerned require: a child's best interest is considered in writing (article 3
 * of the convention on the rights of the child, lag 2018:1197), and nobody is left uninformed
 * without a reason.
 */
final class PersonChecks {
  private PersonChecks() {}

  static void add(
      CaseHead head,
      List<DraftLine> lines,
      DisclosureState state,
      LocalDate today,
      DraftCheckList checks) {
    boolean ordinary = state.content().matter() instanceof Matter.Ordinary;
    if (ordinary && concernsChild(head, lines, today)) {
      checks.require("CHILDS_BEST", !state.texts().childsBest().isBlank());
    }
    if (state.texts().notes().informing() != null) {
      checks.require("INFORMING", !state.texts().notes().reasonOwed());
    }
  }

  /** Whether the case may be about a child, or information about one may leave. */
  static boolean concernsChild(CaseHead head, List<DraftLine> lines, LocalDate today) {
    return Stream.concat(
            Stream.of(head.subject()),
            lines.stream()
                .map(line -> line.assessed().item().owner())
                .flatMap(owner -> head.person(owner).stream()))
        .anyMatch(person -> person.mayBeChild(today));
  }
}
