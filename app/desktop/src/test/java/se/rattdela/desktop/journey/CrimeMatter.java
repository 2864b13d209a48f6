package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.ItemAssessment;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Approve;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;

/** A crime in {@link SmallOffice} that the police ask about, which raises a question of law. */
final class CrimeMatter {
  /** Whether what 23 § keeps may be given under 15 a §. */
  static final String BARS = "law.10-23-bars-15a";

  private final OpenOffice office;
  private final Actor officer;
  private final CaseId caseId;

  CrimeMatter(OpenOffice office, Actor officer, CaseId caseId) {
    this.office = office;
    this.officer = officer;
    this.caseId = caseId;
  }

  ItemId crime() {
    CaseFile file = office.cases().open(officer, caseId);
    ItemView like =
        file.items().stream()
            .filter(each -> each.title().equals("Umgänge i kriminellt nätverk"))
            .findFirst()
            .orElseThrow();
    return office
        .registration()
        .item(
            officer,
            new NewItem(
                caseId,
                "Uppgift om snatteri",
                "",
                "SUSPECTED_CRIME",
                like.owner(),
                like.passages(),
                Set.of("OSL-26-1"),
                Harm.NOT_EXCLUDED,
                new Crime("COMMITTED", "COMPLETED", "OTHER", 0, true, 30),
                Map.of("item.concerns-case-person", true),
                false));
  }

  /** The police ask; {@code like} gives what does not matter here. */
  DisclosureView asked(ItemId item, DisclosureDraft like) {
    DisclosureView draft =
        office
            .disclosures()
            .createDraft(
                officer,
                new DisclosureDraft(
                    caseId,
                    like.initiative(),
                    "POLISMYNDIGHETEN",
                    "",
                    like.recipientUnit(),
                    "",
                    "",
                    like.received(),
                    like.channel(),
                    like.identityCheck(),
                    like.identityCheckedAt(),
                    like.asked(),
                    "Utredning av ett snatteri.",
                    "INVESTIGATE_CRIME",
                    "10 kap. 15 a § OSL",
                    "Bestämmelsen gäller för begäran.",
                    like.due(),
                    List.of(item),
                    like.matter()));
    return office.disclosures().register(officer, draft.id(), draft.version());
  }

  private static String value(String key) {
    return switch (key) {
      case "item.harm" -> "NOT_EXCLUDED";
      case "secrecy-interest.exceptional" -> "false";
      default -> "true";
    };
  }

  /** The rest is answered, and the item stays; {@code approver} decides. */
  DecisionId decided(DisclosureId id, Actor approver) {
    AssessmentView view = office.assessments().view(officer, id);
    for (int i = 0; i < 60 && view.remaining() > 0; i++) {
      QuestionView next =
          view.items().stream()
              .flatMap(each -> each.open().stream())
              .filter(each -> !each.legal())
              .findFirst()
              .orElseThrow();
      view =
          office
              .assessments()
              .answer(
                  officer,
                  new RecordAnswer(
                      id,
                      view.disclosure().version(),
                      List.of(next.item()),
                      next.key(),
                      value(next.key()),
                      "Skäl.",
                      "",
                      null));
    }
    for (ItemAssessment each : view.items()) {
      view =
          office
              .assessments()
              .withhold(
                  officer,
                  new Withhold(
                      id,
                      view.disclosure().version(),
                      each.item().id(),
                      "Brottet når inte straffgränsen.",
                      ""));
    }
    var draft =
        office
            .decisions()
            .saveTexts(
                officer,
                id,
                view.disclosure().version(),
                new DecisionTexts("Samtycke har inte inhämtats.", "", "", "", ""));
    assertThat(draft.missing()).isEmpty();
    office.decisions().send(officer, id, draft.disclosure().version());
    ApprovalView review =
        office.decisions().review(approver, office.decisions().inbox(approver).getFirst().id());
    Set<ItemId> items = new HashSet<>();
    review.leaves().forEach(each -> items.add(each.item().id()));
    review.stays().forEach(each -> items.add(each.item().id()));
    return office
        .decisions()
        .approve(
            approver,
            new Approve(review.id(), review.version(), review.digest(), items, review.required()))
        .id();
  }
}
