package se.rattdela.desktop.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.AssessmentView;
import se.rattdela.casework.assessment.QuestionView;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Approve;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.redress.RetrialOf;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.rules.Initiative;

/** A decision of {@link SmallOffice}, made without the window: work is given, the home is not. */
final class SealedRequest {
  private final OpenOffice office;
  private final Actor karin;
  private final Actor anna;

  SealedRequest(OpenOffice office) {
    this.office = office;
    this.karin = office.signIn("karin", SmallOffice.PASSWORD.toCharArray());
    this.anna = office.signIn("anna", SmallOffice.PASSWORD.toCharArray());
  }

  DecisionId make() {
    waiting("");
    return approve();
  }

  private DecisionId approve() {
    ApprovalView view =
        office.decisions().review(anna, office.decisions().inbox(anna).getFirst().id());
    Set<ItemId> items = new HashSet<>();
    view.leaves().forEach(each -> items.add(each.item().id()));
    view.stays().forEach(each -> items.add(each.item().id()));
    return office
        .decisions()
        .approve(
            anna, new Approve(view.id(), view.version(), view.digest(), items, view.required()))
        .id();
  }

  /**
   * Sends it for approval.
   *
   * @param limitation what the officer writes about how the recipient may use it
   */
  DecisionId waiting(String limitation) {
    DisclosureView written = complete(limitation);
    office.decisions().send(karin, written.id(), written.version());
    return office.decisions().inbox(anna).getFirst().id();
  }

  /** As {@link #waiting}, up to where it can be sent. */
  DisclosureView complete(String limitation) {
    CaseFile file = office.cases().open(karin, office.cases().assigned(karin).getFirst().id());
    ItemId work = item(file, "Arbete med lön");
    ItemId home = item(file, "Delar hushåll med sin mor");
    DisclosureView draft = office.disclosures().createDraft(karin, request(file, work, home));
    return assessed(draft, home, limitation);
  }

  /** Tries anew what a decision of it decided, with the same answers. */
  DecisionId triedAnew(DecisionId decision) {
    CaseFile file = office.cases().open(karin, office.cases().assigned(karin).getFirst().id());
    ItemId work = item(file, "Arbete med lön");
    ItemId home = item(file, "Delar hushåll med sin mor");
    DisclosureId anew =
        office
            .redress()
            .tryAnew(
                karin,
                decision,
                office.redress().sheet(karin, decision).version(),
                RetrialOf.EVERYTHING);
    DisclosureView begun = office.disclosures().view(karin, anew);
    DisclosureView checked =
        office.disclosures().save(karin, anew, begun.version(), request(file, work, home));
    DisclosureView written = assessed(checked, home, "");
    office.decisions().send(karin, written.id(), written.version());
    return approve();
  }

  private DisclosureView assessed(DisclosureView draft, ItemId home, String limitation) {
    DisclosureView registered = office.disclosures().register(karin, draft.id(), draft.version());
    AssessmentView assessed = answer(registered.id(), home);
    return office
        .decisions()
        .saveTexts(
            karin,
            registered.id(),
            assessed.disclosure().version(),
            new DecisionTexts("Samtycke har inte inhämtats.", "", "", limitation, ""))
        .disclosure();
  }

  private static ItemId item(CaseFile file, String title) {
    return file.items().stream()
        .filter(each -> each.title().equals(title))
        .map(ItemView::id)
        .findFirst()
        .orElseThrow();
  }

  private static DisclosureDraft request(CaseFile file, ItemId... items) {
    return new DisclosureDraft(
        file.id(),
        Initiative.REQUEST,
        "FORSAKRINGSKASSAN",
        "",
        "Kontrollenheten",
        "Johan Ek",
        "FK 2026/118802",
        SmallOffice.NOW,
        Channel.SECURE_MESSAGE,
        IdentityCheck.CALL_BACK,
        SmallOffice.NOW,
        "Arbete och boende.",
        "Kontroll av rätten till sjukpenning.",
        "SOCIAL_INSURANCE",
        "110 kap. 31 § SFB",
        "Bestämmelsen gäller för begäran.",
        SmallOffice.TODAY.plusDays(14),
        List.of(items),
        new Matter.Ordinary());
  }

  private AssessmentView answer(DisclosureId id, ItemId home) {
    AssessmentView view = office.assessments().view(karin, id);
    for (int i = 0; i < 60 && view.remaining() > 0; i++) {
      QuestionView next =
          view.items().stream()
              .flatMap(each -> each.open().stream())
              .filter(each -> !each.legal())
              .findFirst()
              .orElseThrow();
      String value =
          switch (next.key()) {
            case "item.harm" -> "NOT_EXCLUDED";
            case "secrecy-interest.exceptional" -> String.valueOf(next.item().equals(home));
            default -> "true";
          };
      view =
          office
              .assessments()
              .answer(
                  karin,
                  new RecordAnswer(
                      id,
                      view.disclosure().version(),
                      List.of(next.item()),
                      next.key(),
                      value,
                      "Skäl.",
                      "",
                      null));
    }
    return view;
  }
}
