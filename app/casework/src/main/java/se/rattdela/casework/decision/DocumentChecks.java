package se.rattdela.casework.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.reports.decision.DecisionCompleteness;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.NamedCheck;
import se.rattdela.reports.decision.Origin;
import se.rattdela.reports.decision.RequiredPart;
import se.rattdela.reports.decision.RevealingText;
import se.rattdela.reports.decision.Stage;
import se.rattdela.reports.decision.WithheldWords;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.rules.Message;

/**
 * The checks that the document itself makes; above all that nothing in it can be read that is not
 * to leave: the words of what is withheld or protected, and other persons' names and numbers.
 */
final class DocumentChecks {
  private final CaseHead head;
  private final List<DraftLine> lines;
  private final List<String> protectedWords;

  /**
   * @param protectedWords the words of everything in the case that is marked as protected
   */
  DocumentChecks(CaseHead head, List<DraftLine> lines, List<String> protectedWords) {
    this.head = head;
    this.lines = List.copyOf(lines);
    this.protectedWords = List.copyOf(protectedWords);
  }

  /**
   * @param paper the document as it leaves
   */
  void add(DecisionDocument document, DecisionDocument paper, DraftCheckList list) {
    // An item that is ticked and not yet decided stands in no document. It is not missing: that it
    // is undecided is a check of its own.
    boolean undecided = document.items().isEmpty() && !lines.isEmpty();
    for (NamedCheck check : new DecisionCompleteness().checks(document, Stage.DRAFT)) {
      switch (check.part()) {
        case ITEMS -> add(ticked(check), document, list);
        case SOMETHING_LEAVES -> {
          if (!undecided) {
            add(check, document, list);
          }
        }
        default -> add(check, document, list);
      }
    }
    if (document.isSent()) {
      reveals(paper, list);
    }
  }

  private NamedCheck ticked(NamedCheck items) {
    return new NamedCheck(items.part(), items.fulfilled() || !lines.isEmpty(), List.of());
  }

  private static void add(NamedCheck check, DecisionDocument document, DraftCheckList list) {
    list.add(
        draftCheck(check), new PaperMessage(ReportMessage.of(check.missing(), document.origin())));
  }

  private static DraftCheck draftCheck(NamedCheck check) {
    return new DraftCheck(
        check.part().name(),
        new PaperMessage(ReportMessage.name(check)),
        check.fulfilled(),
        check.items());
  }

  private void reveals(DecisionDocument document, DraftCheckList list) {
    WithheldWords withheld = new WithheldWords(withheld());
    List<RevealingText> found =
        withheld.in(document).stream().filter(text -> isOurs(text, document, withheld)).toList();
    List<Integer> items =
        found.stream().flatMap(text -> text.items().stream()).sorted().distinct().toList();
    NamedCheck check = new NamedCheck(RequiredPart.REVEALS_NOTHING, found.isEmpty(), items);
    list.add(
        draftCheck(check),
        Message.of(found.stream().map(ReportMessage::of).map(PaperMessage::new).toList()));
  }

  /**
   * What the requester has written reveals nothing to the requester; what we wrote beside it may.
   */
  private static boolean isOurs(
      RevealingText text, DecisionDocument document, WithheldWords withheld) {
    return text.place() != RevealingText.Place.ORIGIN
        || !(document.origin() instanceof Origin.Request request)
        || withheld.revealedBy(request.basisCheck())
        || withheld.revealedBy(request.identityCheck());
  }

  private List<String> withheld() {
    List<String> leaving =
        lines.stream().filter(DraftLine::given).map(line -> line.assessed().words()).toList();
    List<String> withheld = new ArrayList<>();
    Stream.concat(
            lines.stream()
                .filter(line -> line.outcome() == ItemOutcome.NOT_GIVEN)
                .map(line -> line.assessed().words()),
            protectedWords.stream())
        .flatMap(String::lines)
        .filter(words -> leaving.stream().noneMatch(left -> left.contains(words)))
        .forEach(withheld::add);
    for (CasePerson person : head.persons()) {
      if (!person.id().equals(head.subject().id())) {
        withheld.add(person.name());
        withheld.add(person.identity().shown());
      }
    }
    return withheld;
  }
}
