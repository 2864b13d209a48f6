package se.rattdela.reports.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names what a decision lacks. The same check keeps a draft from approval and a decision from being
 * printed, so that the two can never disagree.
 */
public final class DecisionCompleteness {

  /**
   * What is missing, in the order a reader meets it; empty when the decision is complete.
   *
   * @param stage {@link Stage#DRAFT} leaves out what only the approval adds
   */
  public List<MissingPart> missing(DecisionDocument document, Stage stage) {
    Findings found = new Findings();
    registration(document, stage, found);
    origin(document, found);
    items(document, found);
    grounds(document, found);
    withheld(document, found);
    people(document, stage, found);
    LawBasis law = document.lawBasis();
    found.require(
        RequiredPart.RULE_PACK,
        law != null && isFilled(law.packId()) && law.packSha256().matches("[0-9a-f]{64}"));
    return List.copyOf(found.parts);
  }

  private static void registration(DecisionDocument document, Stage stage, Findings found) {
    Municipality municipality = document.municipality();
    found.require(
        RequiredPart.AUTHORITY_AND_UNIT,
        isFilled(municipality.name())
            && isFilled(municipality.board())
            && isFilled(municipality.unit()));
    found.require(RequiredPart.CASE_NUMBER, isFilled(document.caseNumber()));
    if (stage == Stage.FINAL) {
      Approval approval = document.approval();
      found.require(
          RequiredPart.DECISION_NUMBER, approval != null && isFilled(approval.decisionNumber()));
    }
    found.require(RequiredPart.RECIPIENT_AUTHORITY, isFilled(document.recipient().authority()));
    found.require(RequiredPart.SUBJECT, isFilled(document.subject().name()));
    ProtectedIdentity protection = document.protectedIdentity();
    found.require(
        RequiredPart.PROTECTED_IDENTITY_DELIVERY,
        protection == null || isFilled(protection.deliveryChannel()));
  }

  private static void origin(DecisionDocument document, Findings found) {
    switch (document.origin()) {
      case Origin.Request request -> {
        Recipient asking = document.recipient();
        found.require(
            RequiredPart.REQUESTING_OFFICER, isFilled(asking.officer()) || isFilled(asking.unit()));
        found.require(RequiredPart.REQUEST_RECEIVED, request.received() != null);
        found.require(RequiredPart.REQUEST_CHANNEL, isFilled(request.channel()));
        found.require(RequiredPart.REQUESTER_IDENTITY_CHECK, isFilled(request.identityCheck()));
        found.require(RequiredPart.REQUESTED_INFORMATION, isFilled(request.asked()));
        found.require(RequiredPart.PURPOSE, isFilled(request.purpose()));
        found.require(RequiredPart.REQUEST_LEGAL_BASIS, isFilled(request.legalBasis()));
        found.require(RequiredPart.LEGAL_BASIS_CHECK, isFilled(request.basisCheck()));
      }
      case Origin.OwnInitiative own -> {
        found.require(RequiredPart.PURPOSE, isFilled(own.purpose()));
        found.require(RequiredPart.OWN_INITIATIVE_OCCASION, isFilled(own.occasion()));
      }
    }
  }

  private static void items(DecisionDocument document, Findings found) {
    List<Item> items = document.items();
    found.require(RequiredPart.ITEMS, !items.isEmpty());
    found.requireForEach(RequiredPart.ITEM_TITLE, items, item -> isFilled(item.title()));
    found.requireForEach(RequiredPart.ITEM_CONCERNS, items, item -> isFilled(item.concerns()));
    found.requireForEach(RequiredPart.ITEM_SOURCE, items, item -> isNamedAndDated(item.source()));
    found.requireForEach(
        RequiredPart.ITEM_HARM_TEST, items, item -> item.secrecy().isEmpty() || isTested(item));
    found.requireForEach(
        RequiredPart.ITEM_GROUND_IN_SHORT, items, item -> !item.grounds().isEmpty());
  }

  private static void grounds(DecisionDocument document, Findings found) {
    List<Ground> grounds = document.grounds();
    List<Integer> supported =
        grounds.stream()
            .filter(ground -> ground.effect() != GroundEffect.NOT_SATISFIED)
            .flatMap(ground -> ground.items().stream())
            .toList();
    found.requireForEach(
        RequiredPart.GROUND, document.leaving(), item -> supported.contains(item.number()));
    found.requireForGrounds(
        RequiredPart.GROUND_CITATION, grounds, ground -> isFilled(ground.citation()));
    found.requireForGrounds(
        RequiredPart.GROUND_VERSION,
        grounds,
        ground -> ground.inForceFrom() != null && isFilled(ground.sfs()));
    found.requireForGrounds(
        RequiredPart.GROUND_FACTS,
        grounds,
        ground ->
            ground.effect() == GroundEffect.NOT_SATISFIED
                || ground.facts().stream().anyMatch(DecisionCompleteness::isFilled));
    found.requireForGrounds(
        RequiredPart.ASSESSMENT_ANSWER,
        grounds,
        ground -> ground.assessments().stream().allMatch(each -> isFilled(each.answer())));
    found.requireForGrounds(
        RequiredPart.ASSESSMENT_REASON,
        grounds,
        ground -> ground.assessments().stream().allMatch(each -> isFilled(each.reason())));
  }

  private static void withheld(DecisionDocument document, Findings found) {
    List<Item> withheld = document.withheld();
    if (withheld.isEmpty()) {
      return;
    }
    List<Integer> tried =
        document.grounds().stream().flatMap(ground -> ground.items().stream()).toList();
    found.requireForEach(
        RequiredPart.WITHHELD_PROVISION,
        withheld,
        item -> !item.secrecy().isEmpty() || tried.contains(item.number()));
    found.requireForEach(
        RequiredPart.WITHHELD_REASON, withheld, item -> isFilled(item.withheldReason()));
    found.require(
        RequiredPart.ALTERNATIVES,
        document.alternatives().stream().anyMatch(note -> isFilled(note.text())));
    Appeal appeal = document.appeal();
    found.require(RequiredPart.APPEAL_COURT, appeal != null && isFilled(appeal.court()));
    found.require(RequiredPart.APPEAL_ADDRESS, appeal != null && isFilled(appeal.sendTo()));
  }

  private static void people(DecisionDocument document, Stage stage, Findings found) {
    found.require(RequiredPart.RAPPORTEUR, isNamed(document.rapporteur()));
    if (stage == Stage.FINAL) {
      Approval approval = document.approval();
      found.require(
          RequiredPart.DECISION_MAKER, approval != null && isNamed(approval.decisionMaker()));
      found.require(
          RequiredPart.DELEGATION, approval != null && isFilled(approval.delegationItem()));
    }
  }

  private static boolean isFilled(@Nullable String text) {
    return text != null && !text.isBlank();
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

  private static final class Findings {
    private final List<MissingPart> parts = new ArrayList<>();

    void require(RequiredPart part, boolean present) {
      if (!present) {
        parts.add(new MissingPart(part, List.of()));
      }
    }

    void requireForEach(RequiredPart part, Collection<Item> items, Predicate<Item> present) {
      addIfAny(part, items.stream().filter(present.negate()).map(Item::number).toList());
    }

    void requireForGrounds(RequiredPart part, List<Ground> grounds, Predicate<Ground> present) {
      List<Ground> lacking = grounds.stream().filter(present.negate()).toList();
      if (!lacking.isEmpty()) {
        parts.add(
            new MissingPart(
                part,
                lacking.stream()
                    .flatMap(ground -> ground.items().stream())
                    .sorted()
                    .distinct()
                    .toList()));
      }
    }

    private void addIfAny(RequiredPart part, List<Integer> items) {
      if (!items.isEmpty()) {
        parts.add(new MissingPart(part, items));
      }
    }
  }
}
