package se.rattdela.reports.decision;

import static se.rattdela.reports.decision.Texts.isFilled;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a document has every part its kind requires. The same checks fill up before the
 * officer, keep a draft from approval and a decision from being printed, so that they can never
 * disagree.
 */
public final class DecisionCompleteness {

  /**
   * Every check that applies to this document, open or fulfilled, in the order a reader meets the
   * parts.
   *
   * @param stage {@link Stage#DRAFT} leaves out what only the approval adds
   */
  public List<NamedCheck> checks(DecisionDocument document, Stage stage) {
    return checks(document, stage, null);
  }

  /**
   * The same with one check more: that no text reveals what is withheld.
   *
   * @param withheld what must not be read anywhere in the document
   */
  public List<NamedCheck> checks(
      DecisionDocument document, Stage stage, @Nullable WithheldWords withheld) {
    CheckList list = new CheckList();
    registration(document, stage, list);
    items(document, list);
    FormChecks.add(document, list);
    origin(document, list);
    reasons(document, list);
    withheld(document, list);
    if (withheld != null) {
      List<RevealingText> found = withheld.in(document);
      if (found.isEmpty() || found.stream().anyMatch(text -> !text.items().isEmpty())) {
        list.add(
            RequiredPart.REVEALS_NOTHING,
            found.stream().flatMap(text -> text.items().stream()).sorted().distinct().toList());
      } else {
        list.require(RequiredPart.REVEALS_NOTHING, false);
      }
    }
    people(document, stage, list);
    if (document.isAppealable()) {
      Appeal appeal = document.appeal();
      list.filled(RequiredPart.APPEAL_COURT, appeal == null ? null : appeal.court());
      list.filled(RequiredPart.APPEAL_ADDRESS, appeal == null ? null : appeal.sendTo());
    }
    LawBasis law = document.lawBasis();
    list.require(
        RequiredPart.RULE_PACK,
        law != null && isFilled(law.packId()) && law.packSha256().matches("[0-9a-f]{64}"));
    return list.all();
  }

  /**
   * What is missing, in the order a reader meets it; empty when the document is complete.
   *
   * @param stage {@link Stage#DRAFT} leaves out what only the approval adds
   */
  public List<MissingPart> missing(DecisionDocument document, Stage stage) {
    return missing(document, stage, null);
  }

  /**
   * The same, where a text that reveals what is withheld counts as missing too.
   *
   * @param withheld what must not be read anywhere in the document
   */
  public List<MissingPart> missing(
      DecisionDocument document, Stage stage, @Nullable WithheldWords withheld) {
    return checks(document, stage, withheld).stream()
        .filter(check -> !check.fulfilled())
        .map(NamedCheck::missing)
        .toList();
  }

  private static void registration(DecisionDocument document, Stage stage, CheckList list) {
    Municipality municipality = document.municipality();
    list.require(
        RequiredPart.AUTHORITY_AND_UNIT,
        isFilled(municipality.name())
            && isFilled(municipality.board())
            && isFilled(municipality.unit()));
    list.filled(RequiredPart.CASE_NUMBER, document.caseNumber());
    if (stage == Stage.FINAL) {
      Approval approval = document.approval();
      list.filled(
          RequiredPart.DECISION_NUMBER, approval == null ? null : approval.decisionNumber());
    }
    Recipient recipient = document.recipient();
    list.filled(RequiredPart.RECIPIENT_AUTHORITY, recipient.authority());
    FormChecks.recipient(document, list);
    if (document.origin() instanceof Origin.Request && FormChecks.hasOrigin(document.form())) {
      list.require(
          RequiredPart.REQUESTING_OFFICER,
          isFilled(recipient.officer()) || isFilled(recipient.unit()));
    }
    list.filled(RequiredPart.SUBJECT, document.subject().name());
    ProtectedIdentity protection = document.protectedIdentity();
    if (protection != null && document.isSent()) {
      list.filled(RequiredPart.PROTECTED_IDENTITY_DELIVERY, protection.deliveryChannel());
    }
  }

  private static void items(DecisionDocument document, CheckList list) {
    List<Item> items = document.items();
    list.require(RequiredPart.ITEMS, !items.isEmpty());
    FormChecks.whatLeaves(document, list);
    list.forEach(RequiredPart.ITEM_TITLE, items, item -> isFilled(item.title()));
    list.forEach(RequiredPart.ITEM_CONCERNS, items, item -> isFilled(item.concerns()));
    list.forEach(RequiredPart.ITEM_SOURCE, items, item -> isNamedAndDated(item.source()));
    list.forEach(
        RequiredPart.OTHER_PERSONS_SECRECY,
        items.stream().filter(Item::anotherPerson).toList(),
        item -> !item.outcome().leaves() || !item.secrecy().isEmpty());
    list.forEach(RequiredPart.OUTCOME_WORD, document.leaving(), item -> hasItsWord(document, item));
  }

  /**
   * SKA needs a duty; what is not secret shall be given on request (6 kap. 5 § OSL) and may be
   * given on own initiative. Whether there is any ground at all is a check of its own.
   */
  private static boolean hasItsWord(DecisionDocument document, Item item) {
    List<GroundEffect> effects =
        document.grounds().stream()
            .filter(ground -> ground.items().contains(item.number()))
            .map(Ground::effect)
            .filter(effect -> effect != GroundEffect.NOT_SATISFIED)
            .toList();
    boolean notSecretAndAsked =
        effects.contains(GroundEffect.NOT_SECRET) && document.origin() instanceof Origin.Request;
    return switch (item.outcome()) {
      case MUST_BE_DISCLOSED ->
          effects.isEmpty() || effects.contains(GroundEffect.DUTY) || notSecretAndAsked;
      case MAY_BE_DISCLOSED ->
          !notSecretAndAsked || effects.stream().anyMatch(each -> each != GroundEffect.NOT_SECRET);
      case NOT_DISCLOSED -> true;
      case DISCLOSED_WITHOUT_SUPPORT -> document.form() instanceof Form.OralDisclosure;
    };
  }

  private static void origin(DecisionDocument document, CheckList list) {
    if (!FormChecks.hasOrigin(document.form())) {
      return;
    }
    boolean alreadyGiven = document.form() instanceof Form.OralDisclosure;
    switch (document.origin()) {
      case Origin.Request request -> {
        if (!alreadyGiven) { // else the giving itself has its time and its way
          list.require(RequiredPart.REQUEST_RECEIVED, request.received() != null);
          list.filled(RequiredPart.REQUEST_CHANNEL, request.channel());
        }
        list.filled(RequiredPart.REQUESTED_INFORMATION, request.asked());
        list.filled(RequiredPart.PURPOSE, request.purpose());
        if (!alreadyGiven) {
          list.filled(RequiredPart.REQUEST_LEGAL_BASIS, request.legalBasis());
          list.filled(RequiredPart.LEGAL_BASIS_CHECK, request.basisCheck());
        }
        list.filled(RequiredPart.REQUESTER_IDENTITY_CHECK, request.identityCheck());
      }
      case Origin.OwnInitiative own -> {
        list.filled(RequiredPart.PURPOSE, own.purpose());
        if (!alreadyGiven) {
          list.filled(RequiredPart.OWN_INITIATIVE_OCCASION, own.occasion());
        }
      }
    }
  }

  private static void reasons(DecisionDocument document, CheckList list) {
    list.forEach(
        RequiredPart.ITEM_HARM_TEST,
        document.items(),
        item -> item.secrecy().isEmpty() || isTested(item));
    list.forEach(
        RequiredPart.ITEM_GROUND_IN_SHORT, document.items(), item -> !item.grounds().isEmpty());
    List<Ground> grounds = document.grounds();
    List<Integer> supported =
        grounds.stream()
            .filter(ground -> ground.effect() != GroundEffect.NOT_SATISFIED)
            .flatMap(ground -> ground.items().stream())
            .toList();
    list.forEach(
        RequiredPart.GROUND,
        document.leaving(),
        item ->
            item.outcome() == Outcome.DISCLOSED_WITHOUT_SUPPORT
                || supported.contains(item.number()));
    list.forGrounds(RequiredPart.GROUND_CITATION, grounds, ground -> isFilled(ground.citation()));
    list.forGrounds(
        RequiredPart.GROUND_VERSION,
        grounds,
        ground -> ground.inForceFrom() != null && isFilled(ground.sfs()));
    list.forGrounds(
        RequiredPart.GROUND_FACTS,
        grounds.stream().filter(each -> each.effect() != GroundEffect.NOT_SATISFIED).toList(),
        ground -> ground.facts().stream().anyMatch(Texts::isFilled));
    List<Ground> judged = grounds.stream().filter(each -> !each.assessments().isEmpty()).toList();
    list.forGrounds(
        RequiredPart.ASSESSMENT_ANSWER,
        judged,
        ground -> ground.assessments().stream().allMatch(each -> isFilled(each.answer())));
    list.forGrounds(
        RequiredPart.ASSESSMENT_REASON,
        judged,
        ground -> ground.assessments().stream().allMatch(each -> isFilled(each.reason())));
  }

  private static void withheld(DecisionDocument document, CheckList list) {
    List<Item> withheld = document.withheld();
    List<Integer> tried =
        document.grounds().stream().flatMap(ground -> ground.items().stream()).toList();
    list.forEach(
        RequiredPart.WITHHELD_PROVISION,
        withheld,
        item -> !item.secrecy().isEmpty() || tried.contains(item.number()));
    if (document.kind() != DecisionKind.NOTICE_OMITTED) { // there the special reasons are why
      list.forEach(RequiredPart.WITHHELD_REASON, withheld, item -> isFilled(item.withheldReason()));
    }
    if (document.form() instanceof Form.Disclosure && !withheld.isEmpty()) {
      list.require(
          RequiredPart.ALTERNATIVES,
          document.alternatives().stream().anyMatch(note -> isFilled(note.text())));
    }
  }

  private static void people(DecisionDocument document, Stage stage, CheckList list) {
    list.require(RequiredPart.RAPPORTEUR, isNamed(document.rapporteur()));
    if (stage == Stage.FINAL) {
      Approval approval = document.approval();
      list.require(
          RequiredPart.DECISION_MAKER, approval != null && isNamed(approval.decisionMaker()));
      list.filled(RequiredPart.DELEGATION, approval == null ? null : approval.delegationItem());
      FormChecks.review(document, list);
    }
  }

  private static boolean isNamed(@Nullable Official official) {
    return official != null && isFilled(official.name()) && isFilled(official.title());
  }

  private static boolean isNamedAndDated(@Nullable SourceDocument source) {
    return source != null && isFilled(source.kind()) && source.date() != null;
  }

  private static boolean isTested(Item item) {
    HarmTest test = item.harmTest();
    return test != null && isFilled(test.summary()) && isFilled(test.reason());
  }
}
