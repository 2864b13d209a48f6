package se.rattdela.desktop.request;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.intake.MailSuggestions;
import se.rattdela.casework.request.Channel;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Desk;

/** Puts what a message seems to say beside the fields it could fill. */
final class MailToForm {
  private final Desk desk;
  private final Texts texts;
  private final RequestForm form;
  private final Runnable recipientChanged;
  private final Runnable changed;

  MailToForm(Desk desk, RequestForm form, Runnable recipientChanged, Runnable changed) {
    this.desk = desk;
    this.texts = desk.texts();
    this.form = form;
    this.recipientChanged = recipientChanged;
    this.changed = changed;
  }

  List<MailSuggestion> of(MailSuggestions mail, CaseFile file) {
    List<MailSuggestion> all = new ArrayList<>();
    mail.numbers().forEach(number -> all.add(person(number, file)));
    String recipient = mail.recipient();
    if (recipient != null) {
      add(
          all,
          "request.recipient",
          desk.words().recipient(recipient),
          () -> {
            form.choose(recipient);
            recipientChanged.run();
          });
    }
    add(all, "request.officer", mail.officer(), () -> form.officer.set(mail.officer()));
    add(all, "request.unit", mail.unit(), () -> form.unit.set(mail.unit()));
    add(all, "request.reference", mail.reference(), () -> form.reference.set(mail.reference()));
    LocalDateTime received = mail.received();
    if (received != null) {
      ZoneId zone = desk.zone();
      add(
          all,
          "request.received",
          desk.words().moment(received.atZone(zone).toInstant()),
          () -> {
            form.receivedNow(received.atZone(zone).toInstant());
            form.channel.set(Channel.EMAIL);
          });
    }
    var due = mail.due();
    if (due != null) {
      add(all, "request.due", desk.words().day(due), () -> form.due.set(due));
    }
    add(all, "request.mail.asked", mail.asked(), () -> form.asked.set(mail.asked()));
    add(all, "request.purpose-text", mail.purpose(), () -> form.purposeText.set(mail.purpose()));
    add(all, "request.mail.period", mail.period(), () -> addPeriod(mail.period()));
    if (!mail.bases().isEmpty()) {
      String basis = mail.bases().getFirst();
      add(all, "request.basis", basis, () -> form.basis.set(basis));
    }
    return all;
  }

  private void addPeriod(String period) {
    String line = texts.format("request.mail.period.line", period);
    String before = form.purposeText.get().strip();
    if (!before.contains(period)) {
      form.purposeText.set(before.isEmpty() ? line : before + " " + line);
    }
  }

  private void add(List<MailSuggestion> all, String key, String shown, Runnable use) {
    if (!shown.isBlank()) {
      all.add(
          new MailSuggestion(
              texts.get(key),
              shown,
              () -> {
                use.run();
                changed.run();
              },
              false));
    }
  }

  /** A number tells only whether the message is about the person of this case. */
  private MailSuggestion person(String number, CaseFile file) {
    String shown = PersonalNumber.parse(number, desk.today()).shown();
    boolean subject =
        file.persons().stream()
            .anyMatch(person ->
                person.role() == PersonRole.SUBJECT && person.identity().shown().equals(shown));
    return new MailSuggestion(texts.get("request.mail.number"), shown, null, !subject);
  }
}
