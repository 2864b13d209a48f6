package se.rattdela.reports.decision;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.Texts;
import se.rattdela.reports.pdf.Typography;

/**
 * Looks through what people have written before it is printed, so that a character that cannot be
 * printed is refused with the name of its field and not just somewhere.
 */
final class DecisionFields {
  private final Texts texts = new Texts(DecisionFields.class);
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
    check("sender", from.name(), from.board(), from.unit(), from.postalAddress());
    check("sender", from.courtOfAppeal(), from.delegationDecision());
    check("case", document.caseNumber(), document.diarienummer());
    Recipient to = document.recipient();
    check("recipient", to.authority(), to.unit(), to.officer(), to.reference());
    check("subject", document.subject().name(), document.subject().identityNumber());
    origin(document.origin());
    form(document.form());
    document.items().forEach(this::item);
    document.grounds().forEach(this::ground);
    document.alternatives().forEach(note -> check("alternatives", note.heading(), note.text()));
    document.notes().forEach(note -> check("notes", note.heading(), note.text()));
    document
        .legalStands()
        .forEach(each -> check("legalStand", each.question(), each.stand(), each.lawyer()));
    official(document.rapporteur());
    document.otherParticipants().forEach(this::official);
    check("limitation", document.useLimitation());
    document.attachments().forEach(attachment -> check("attachments", attachment));
    ProtectedIdentity protection = document.protectedIdentity();
    if (protection != null) {
      check("delivery", protection.grade(), protection.deliveryChannel());
    }
    Approval approval = document.approval();
    if (approval != null) {
      official(approval.decisionMaker());
      check("remark", approval.remark());
    }
  }

  private void origin(Origin origin) {
    switch (origin) {
      case Origin.Request request -> {
        check("asked", request.asked());
        check("purpose", request.purpose());
        check("legalBasis", request.legalBasis());
        check("basisCheck", request.basisCheck());
        check("identityCheck", request.identityCheck());
        check("channel", request.channel());
      }
      case Origin.OwnInitiative own -> {
        check("occasion", own.occasion());
        check("purpose", own.purpose());
        check("ownBasis", own.basisCheck());
      }
    }
  }

  private void form(Form form) {
    switch (form) {
      case Form.Disclosure _ -> {
        // Nothing of its own.
      }
      case Form.WrongfulPaymentNotice notice -> {
        check("benefit", notice.benefit(), notice.period(), notice.amount());
        check("trigger", notice.trigger());
        check("circumstances", notice.circumstances());
        check("specialReasons", notice.specialReasons());
      }
      case Form.CrimeReport report -> {
        check("benefit", report.benefit(), report.period(), report.amount());
        check("suspicion", report.suspicion());
        check("circumstances", report.circumstances());
      }
      case Form.OralDisclosure oral -> {
        check("oral", oral.givenTo(), oral.givenBy(), oral.means());
        check("whyUrgent", oral.whyUrgent());
        if (oral.noted() != null) {
          check("oral", oral.noted().by());
        }
      }
    }
  }

  private void item(Item item) {
    String number = String.valueOf(item.number());
    SourceDocument source = item.source();
    HarmTest test = item.harmTest();
    in("item", number, item.title(), item.subtitle(), item.concerns());
    in("item", number, source == null ? null : source.kind());
    item.secrecy().forEach(provision -> in("item", number, provision));
    item.grounds().forEach(ground -> in("item", number, ground));
    if (test != null) {
      in("harmTest", number, test.summary(), test.reason());
    }
    in("withheld", number, item.withheldReason());
  }

  private void ground(Ground ground) {
    String numbers = ground.items().stream().map(String::valueOf).collect(Collectors.joining(", "));
    in("ground", numbers, ground.citation(), ground.sfs(), ground.content());
    ground.facts().forEach(fact -> in("ground", numbers, fact));
    for (Assessment assessment : ground.assessments()) {
      in("ground", numbers, assessment.question(), assessment.answer());
      in("assessment", numbers, assessment.reason());
    }
  }

  private void official(@Nullable Official official) {
    if (official != null) {
      check("official", official.name(), official.title());
    }
  }

  private void check(String key, @Nullable String... written) {
    in(key, "", written);
  }

  private void in(String key, String numbers, @Nullable String... written) {
    for (String text : written) {
      typography.check(() -> texts.get(key, numbers), text);
    }
  }
}
