package se.rattdela.desktop.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.common.Moments;
import se.rattdela.desktop.session.UnsentTexts;
import se.rattdela.rules.Initiative;

class RequestJournalTest {
  private static final CaseId CASE = new CaseId(1);
  private static final Instant NOW = Instant.parse("2026-03-16T08:30:00Z");

  private final UnsentTexts unsent = new UnsentTexts();

  private RequestForm begun(RequestJournal.Found expected) {
    RequestForm form = new RequestForm(new Moments(OfficeTime.ZONE));
    RequestJournal journal = new RequestJournal(unsent, form);
    assertThat(journal.begin(null, CASE, Initiative.REQUEST, MatterKind.ORDINARY))
        .isEqualTo(expected);
    return form;
  }

  @Test
  void everyFieldOfARegistrationIsPutBack() {
    RequestForm form = begun(RequestJournal.Found.NOTHING);
    form.recipient.set("FORSAKRINGSKASSAN");
    form.unit.set("Kontrollenheten");
    form.officer.set("Johan Ek");
    form.reference.set("FK 1");
    form.receivedNow(NOW);
    form.channel.set(Channel.PHONE);
    form.checkIdentity(IdentityCheck.CALL_BACK, NOW);
    form.asked.set("Vad de frågar.");
    form.purposeText.set("Kontroll.");
    form.purpose.set("SOCIAL_INSURANCE");
    form.basis.set("110 kap. 31 § SFB");
    form.basisCheck.set("Den gäller.");
    form.due.set(LocalDate.of(2026, 3, 30));
    form.ticked.add(new ItemId(7));
    form.ticked.add(new ItemId(3));
    assertThat(begun(RequestJournal.Found.PUT_BACK).draft(CASE, Initiative.REQUEST))
        .isEqualTo(form.draft(CASE, Initiative.REQUEST));
    assertThat(form.draft(CASE, Initiative.REQUEST).items())
        .containsExactly(new ItemId(7), new ItemId(3));
  }

  @Test
  void aTickThatWasTakenAwayAndAChannelThatWasChangedComeBackSo() {
    RequestForm form = begun(RequestJournal.Found.NOTHING);
    form.ticked.addAll(List.of(new ItemId(7), new ItemId(3)));
    form.ticked.remove(new ItemId(7));
    form.channel.set(Channel.PHONE);
    form.channel.set(null);
    form.checkIdentity(IdentityCheck.CALL_BACK, NOW);
    form.checkIdentity(IdentityCheck.NOT_CHECKED, NOW);
    RequestForm again = begun(RequestJournal.Found.PUT_BACK);
    assertThat(again.ticked).containsExactly(new ItemId(3));
    assertThat(again.channel.get()).isNull();
    assertThat(again.identityCheckedAt()).isNull();
  }
}
