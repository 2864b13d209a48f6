package se.rattdela.reports.decision;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.PrintedField;
import se.rattdela.reports.pdf.Typography;

/**
 * Looks through what people have written before it is printed, so that a character that cannot be
 * printed is refused with the name of its field and not just somewhere.
 */
final class DecisionFields {
  private final Typography typography;

  DecisionFields(Typography typography) {
    this.typography = typography;
  }

  /**
   * Refuses the first text that cannot be printed as itself.
   *
   * @throws se.rattdela.reports.pdf.UnprintableCharacterException naming character and field
   */
  void check(DecisionDocument document) {
    Municipality from = document.municipality();
    check(PrintedField.SENDER, from.name(), from.board(), from.unit(), from.postalAddress());
    check(PrintedField.SENDER, from.courtOfAppeal(), from.delegationDecision());
    check(PrintedField.CASE, document.caseNumber(), document.diarienummer());
    Recipient to = document.recipient();
    check(PrintedField.RECIPIENT, to.authority(), to.unit(), to.officer(), to.reference());
    check(PrintedField.SUBJECT, document.subject().name(), document.subject().identityNumber());
    origin(document.origin());
    form(document.form());
    document.items().forEach(this::item);
    document.grounds().forEach(this::ground);
    document
        .alternatives()
        .forEach(note -> check(PrintedField.ALTERNATIVES, note.heading(), note.text()));
    document.notes().forEach(note -> check(PrintedField.NOTES, note.heading(), note.text()));
    document
        .legalStands()
        .forEach(
            each -> check(PrintedField.LEGAL_STAND, each.question(), each.stand(), each.lawyer()));
    official(document.rapporteur());
    document.otherParticipants().forEach(this::official);
    check(PrintedField.LIMITATION, document.useLimitation());
    document.attachments().forEach(attachment -> check(PrintedField.ATTACHMENTS, attachment));
    ProtectedIdentity protection = document.protectedIdentity();
    if (protection != null) {
      check(PrintedField.DELIVERY, protection.grade(), protection.deliveryChannel());
    }
    Approval approval = document.approval();
    if (approval != null) {
      official(approval.decisionMaker());
      check(PrintedField.REMARK, approval.remark());
    }
  }

  private void origin(Origin origin) {
    switch (origin) {
      case Origin.Request request -> {
        check(PrintedField.ASKED, request.asked());
        check(PrintedField.PURPOSE, request.purpose());
        check(PrintedField.LEGAL_BASIS, request.legalBasis());
        check(PrintedField.BASIS_CHECK, request.basisCheck());
        check(PrintedField.IDENTITY_CHECK, request.identityCheck());
        check(PrintedField.CHANNEL, request.channel());
      }
      case Origin.OwnInitiative own -> {
        check(PrintedField.OCCASION, own.occasion());
        check(PrintedField.PURPOSE, own.purpose());
        check(PrintedField.OWN_BASIS, own.basisCheck());
      }
    }
  }

  private void form(Form form) {
    switch (form) {
      case Form.Disclosure _ -> {
        // Nothing of its own.
      }
      case Form.WrongfulPaymentNotice notice -> {
        check(PrintedField.BENEFIT, notice.benefit(), notice.period(), notice.amount());
        check(PrintedField.TRIGGER, notice.trigger());
        check(PrintedField.CIRCUMSTANCES, notice.circumstances());
        check(PrintedField.SPECIAL_REASONS, notice.specialReasons());
      }
      case Form.CrimeReport report -> {
        check(PrintedField.BENEFIT, report.benefit(), report.period(), report.amount());
        check(PrintedField.SUSPICION, report.suspicion());
        check(PrintedField.CIRCUMSTANCES, report.circumstances());
      }
      case Form.OralDisclosure oral -> {
        check(PrintedField.ORAL, oral.givenTo(), oral.givenBy(), oral.means());
        check(PrintedField.WHY_URGENT, oral.whyUrgent());
        if (oral.noted() != null) {
          check(PrintedField.ORAL, oral.noted().by());
        }
      }
    }
  }

  private void item(Item item) {
    String number = String.valueOf(item.number());
    SourceDocument source = item.source();
    HarmTest test = item.harmTest();
    in(PrintedField.ITEM, number, item.title(), item.subtitle(), item.concerns());
    in(PrintedField.ITEM, number, source == null ? null : source.kind());
    item.secrecy().forEach(provision -> in(PrintedField.ITEM, number, provision));
    item.grounds().forEach(ground -> in(PrintedField.ITEM, number, ground));
    if (test != null) {
      in(PrintedField.HARM_TEST, number, test.summary(), test.reason());
    }
    in(PrintedField.WITHHELD, number, item.withheldReason());
  }

  private void ground(Ground ground) {
    String numbers = ground.items().stream().map(String::valueOf).collect(Collectors.joining(", "));
    in(PrintedField.GROUND, numbers, ground.citation(), ground.sfs(), ground.content());
    ground.facts().forEach(fact -> in(PrintedField.GROUND, numbers, fact));
    for (Assessment assessment : ground.assessments()) {
      in(PrintedField.GROUND, numbers, assessment.question(), assessment.answer());
      in(PrintedField.ASSESSMENT, numbers, assessment.reason());
    }
  }

  private void official(@Nullable Official official) {
    if (official != null) {
      check(PrintedField.OFFICIAL, official.name(), official.title());
    }
  }

  private void check(PrintedField field, @Nullable String... written) {
    in(field, "", written);
  }

  private void in(PrintedField field, String numbers, @Nullable String... written) {
    for (String text : written) {
      typography.check(field, numbers, text);
    }
  }
}
