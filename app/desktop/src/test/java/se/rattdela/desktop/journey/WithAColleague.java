package se.rattdela.desktop.journey;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.Matter;
import se.rattdela.rules.Initiative;

/** An office where a colleague works in the same case, beside the window. */
@SuppressWarnings("NullAway.Init") // filled before each test
abstract class WithAColleague extends InAnOffice {
  OpenOffice office;
  Actor omar;
  CaseId caseId;

  @BeforeEach
  void signInWithAColleague() {
    window.signIn(SmallOffice.KARIN);
    office = window.office();
    Actor karin = actor("karin");
    omar =
        office
            .setup()
            .user(
                actor("admin"),
                new NewUser(
                    "omar",
                    "Omar Nilsson",
                    "socialsekreterare",
                    karin.unit(),
                    Set.of(Role.OFFICER)),
                SmallOffice.PASSWORD.toCharArray());
    caseId = office.cases().assigned(karin).getFirst().id();
    office.registration().assign(karin, caseId, omar.id());
  }

  CaseFile file() {
    return office.cases().open(omar, caseId);
  }

  DisclosureDraft draft(String asked, String unit) {
    return new DisclosureDraft(
        caseId,
        Initiative.REQUEST,
        "FORSAKRINGSKASSAN",
        "",
        unit,
        "Johan Ek",
        "FK 2026/118802",
        SmallOffice.NOW,
        Channel.SECURE_MESSAGE,
        IdentityCheck.CALL_BACK,
        SmallOffice.NOW,
        asked,
        "Kontroll av rätten till sjukpenning.",
        "SOCIAL_INSURANCE",
        "110 kap. 31 § SFB",
        "",
        SmallOffice.TODAY.plusDays(14),
        List.of(file().items().getFirst().id()),
        new Matter.Ordinary());
  }

  DisclosureView registered() {
    DisclosureView draft = office.disclosures().createDraft(omar, draft("Arbete.", "Enheten"));
    return office.disclosures().register(omar, draft.id(), draft.version());
  }

  long version(DisclosureId id) {
    return office.disclosures().view(omar, id).version();
  }

  /** The last step holds the texts of the decision. */
  void step(boolean last) {
    window.read(() -> {
      ListView<?> steps = window.find(ListView.class, "#steps");
      if (last) {
        steps.getSelectionModel().selectLast();
      } else {
        steps.getSelectionModel().clearAndSelect(1);
      }
      return true;
    });
  }

  String consent(DisclosureId id) {
    return office.decisions().draft(omar, id).texts().consent();
  }
}
