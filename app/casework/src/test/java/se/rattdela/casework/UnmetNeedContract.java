package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.unmet.Consequence;
import se.rattdela.casework.unmet.Hindrance;
import se.rattdela.casework.unmet.NearProvision;
import se.rattdela.casework.unmet.NeedSide;
import se.rattdela.casework.unmet.NewUnmetNeed;
import se.rattdela.casework.unmet.UnmetNeed;

/** What could not be shared, whichever database the office stands on. */
abstract class UnmetNeedContract {
  private TestOffice it;

  abstract TestOffice start(Path folder);

  @BeforeEach
  void open(@TempDir Path folder) {
    it = start(folder);
  }

  @AfterEach
  void close() {
    it.close();
  }

  private NewUnmetNeed need(Hindrance hindrance, String needed, LocalDate day, ItemId... items) {
    return new NewUnmetNeed(
        it.caseId,
        List.of(items),
        "POLISMYNDIGHETEN",
        NeedSide.RECIPIENT,
        needed,
        hindrance,
        "OSL-10-18a",
        Consequence.RISK_REMAINED,
        "Insatsen fick planeras utan polisen.",
        day);
  }

  @Test
  void isRecordedWithItsProvisionAndLoggedByItsCodeAlone() {
    UnmetNeed recorded =
        it.office
            .unmetNeeds()
            .record(
                it.karin, need(Hindrance.H2, "Samtal om nätverket.", TestOffice.TODAY, it.network));

    assertThat(recorded.citation()).isEqualTo("10 kap. 18 a § OSL");
    assertThat(recorded.recordedBy()).isEqualTo("Karin Lindqvist");
    assertThat(it.office.unmetNeeds().sheet(it.karin, it.caseId).needs()).containsExactly(recorded);
    AuditEvent event = it.office.audit().ofCase(it.karin, it.caseId).getFirst();
    assertThat(event.operation()).isEqualTo(Operation.UNMET_NEED_RECORDED);
    assertThat(event.detail()).isEqualTo("H2");
  }

  @Test
  void namesTheProvisionsThatComeNearestAndNoneForOtherRecipients() {
    List<NearProvision> near =
        it.office.unmetNeeds().near(it.karin, it.caseId, Set.of(it.network), "ARBETSFORMEDLINGEN");

    assertThat(near).isNotEmpty().allMatch(each -> !each.reason().isBlank());
    assertThat(near).extracting(NearProvision::id).doesNotContain("OSL-10-18b");
  }

  @Test
  void refusesWhatSaysNothingOrLiesAhead() {
    assertInvalid(need(Hindrance.H1, " ", TestOffice.TODAY));
    assertInvalid(need(Hindrance.H9, "", TestOffice.TODAY, it.network));
    assertInvalid(need(Hindrance.H1, "", TestOffice.TODAY.plusDays(1), it.network));
    assertInvalid(need(Hindrance.H1, "", TestOffice.TODAY, new ItemId(999_999)));
    assertThat(it.office.unmetNeeds().sheet(it.karin, it.caseId).needs()).isEmpty();
  }

  @Test
  void isTakenBackOnceAndOnlyByTheOneWhoRecordedItOrTheUnitsApprover() {
    UnmetNeed recorded =
        it.office.unmetNeeds().record(it.karin, need(Hindrance.H1, "", TestOffice.TODAY, it.work));
    assertThatThrownBy(() -> it.office.unmetNeeds().takeBack(it.registrar, recorded.id()))
        .isInstanceOf(NotAllowedException.class);
    UnmetNeed back = it.office.unmetNeeds().takeBack(it.anna, recorded.id());

    assertThat(back.takenBack()).isNotNull();
    assertThatThrownBy(() -> it.office.unmetNeeds().takeBack(it.karin, recorded.id()))
        .isInstanceOf(NotAllowedException.class);
  }

  private void assertInvalid(NewUnmetNeed need) {
    assertThatThrownBy(() -> it.office.unmetNeeds().record(it.karin, need))
        .isInstanceOf(InvalidInputException.class);
  }
}
