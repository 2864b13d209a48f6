package se.rattdela.casework.request;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.UserId;

/**
 * What is stored of a disclosure, as others see it; and what an officer writes, as it is stored.
 */
final class DisclosureMapper {
  private DisclosureMapper() {}

  static void fill(DisclosureEntity entity, DisclosureDraft draft) {
    entity.recipient = draft.recipient();
    entity.recipientName = draft.recipientName().strip();
    entity.recipientUnit = draft.recipientUnit().strip();
    entity.recipientOfficer = draft.recipientOfficer().strip();
    entity.recipientReference = draft.recipientReference().strip();
    entity.received = draft.received();
    entity.channel = draft.channel();
    entity.identityCheck = draft.identityCheck();
    entity.identityCheckedAt = draft.identityCheckedAt();
    entity.asked = draft.asked().strip();
    entity.purposeText = draft.purposeText().strip();
    entity.purpose = draft.purpose();
    entity.invokedBasis = draft.invokedBasis().strip();
    entity.ownBasisCheck = draft.ownBasisCheck().strip();
    entity.dueOn = draft.due();
    entity.matter = MatterColumns.of(draft.matter());
    Map<Long, DisclosureEntity.Line> before = new HashMap<>();
    entity.items.forEach(line -> before.put(line.itemId, line));
    entity.items.clear();
    draft
        .items()
        .forEach(item ->
            entity.items.add(
                before.getOrDefault(item.value(), new DisclosureEntity.Line(item.value()))));
  }

  static DisclosureState state(DisclosureEntity entity, CaseHead head) {
    Map<ItemId, WithheldLine> withheld = new LinkedHashMap<>();
    for (DisclosureEntity.Line line : entity.items) {
      if (line.withheldReason != null
          && line.withheldBy != null
          && line.withheldByName != null
          && line.withheldAt != null) {
        withheld.put(
            new ItemId(line.itemId),
            new WithheldLine(
                line.withheldReason,
                line.withheldNote == null ? "" : line.withheldNote,
                new UserId(line.withheldBy),
                line.withheldByName,
                line.withheldAt));
      }
    }
    return new DisclosureState(
        view(entity, head.number()),
        new UserId(entity.createdBy),
        hands(entity),
        entity.sentBefore,
        new WorkedUnder(text(entity.packId), text(entity.packSha256), text(entity.template)),
        withheld,
        new DisclosureTexts(
            entity.consent,
            entity.anonymised,
            entity.childsBest,
            entity.useLimitation,
            entity.delivery,
            new FileNotes(entity.plannedMeasures, entity.informing, entity.informingReason)),
        earlier(entity));
  }

  private static @Nullable EarlierDecision earlier(DisclosureEntity entity) {
    return entity.earlierDecisionId == null
            || entity.earlierNumber == null
            || entity.earlierOn == null
        ? null
        : new EarlierDecision(
            new DecisionId(entity.earlierDecisionId), entity.earlierNumber, entity.earlierOn);
  }

  private static String text(@Nullable String stored) {
    return stored == null ? "" : stored;
  }

  private static Set<UserId> hands(DisclosureEntity entity) {
    Set<UserId> hands = new HashSet<>();
    hands.add(new UserId(entity.createdBy));
    entity.hands.forEach(each -> hands.add(new UserId(each)));
    if (entity.matter.givenBy != null) {
      hands.add(new UserId(entity.matter.givenBy));
    }
    return hands;
  }

  static DisclosureView view(DisclosureEntity entity, String caseNumber) {
    return new DisclosureView(
        new DisclosureId(entity.id()),
        entity.version(),
        entity.disclosureNumber,
        entity.status,
        caseNumber,
        entity.createdByName,
        entity.createdAt,
        entity.registeredAt,
        entity.changedAt(),
        new DisclosureDraft(
            new CaseId(entity.caseId),
            entity.initiative,
            entity.recipient,
            entity.recipientName,
            entity.recipientUnit,
            entity.recipientOfficer,
            entity.recipientReference,
            entity.received,
            entity.channel,
            entity.identityCheck,
            entity.identityCheckedAt,
            entity.asked,
            entity.purposeText,
            entity.purpose,
            entity.invokedBasis,
            entity.ownBasisCheck,
            entity.dueOn,
            entity.items.stream().map(line -> new ItemId(line.itemId)).toList(),
            entity.matter.matter()));
  }

  static DisclosureRow row(DisclosureEntity entity, String caseNumber) {
    return new DisclosureRow(
        new DisclosureId(entity.id()),
        entity.disclosureNumber,
        entity.status,
        entity.initiative,
        entity.matter.matterKind,
        entity.recipient,
        entity.matter.matterKind == MatterKind.NOTICE
            ? text(entity.matter.bodyName)
            : entity.recipientName,
        new CaseId(entity.caseId),
        caseNumber,
        entity.dueOn,
        entity.items.size(),
        entity.changedAt());
  }
}
