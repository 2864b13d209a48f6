package se.rattdela.desktop.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import se.rattdela.casework.statistics.Account;
import se.rattdela.casework.statistics.Account.RecipientBar;
import se.rattdela.casework.statistics.Account.Split;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.register.TableReport;
import se.rattdela.reports.register.TableReport.Section;

/** The account as tables: the same figures as the charts, for the page and for files. */
final class AccountSheets {
  private final Texts texts;
  private final Words words;

  AccountSheets(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /** All of it, in the order of the page. */
  List<Section> sections(Account account) {
    return List.of(
        figures(account),
        recipients(account),
        provisions(account),
        months(account),
        hindrances(account),
        consequences(account),
        refusals(account));
  }

  /** The account for a file. */
  TableReport report(AccountViewModel.Shown shown, Municipality municipality, LocalDate today) {
    Account account = shown.account();
    Period period = new Period(account.query().from(), account.query().to());
    var unit = account.query().unit();
    return new TableReport(
        municipality,
        texts.get("account.title"),
        texts.format("account.file.title", period.words(texts.locale())),
        List.of(
            new TableReport.Line(texts.get("account.period"), period.words(texts.locale())),
            new TableReport.Line(
                texts.get("account.unit"),
                unit == null ? municipality.board() : shown.units().getOrDefault(unit, ""))),
        texts.get("account.note"),
        sections(account),
        today);
  }

  private Section figures(Account account) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(texts.get("account.decisions"), account.decisions()));
    rows.add(row(texts.get("account.before"), account.before()));
    rows.add(row(texts.get("account.request"), account.onRequest()));
    rows.add(row(texts.get("account.own"), account.ownInitiative()));
    rows.add(row(texts.get("account.refusals"), account.refusals()));
    rows.add(row(texts.get("account.refusals.named"), account.refusalsWithProvision()));
    rows.add(List.of(texts.get("account.days.median"), days(account)));
    rows.add(row(texts.get("account.due"), account.due()));
    rows.add(row(texts.get("account.in-time"), account.inTime()));
    rows.add(row(texts.get("account.unmet"), account.unmet()));
    return new Section(
        texts.get("account.figures"),
        List.of(texts.get("account.figure"), texts.get("account.count")),
        List.of(3, 1),
        rows);
  }

  /** The median with one decimal, or a dash where there was nothing to answer. */
  String days(Account account) {
    Double median = account.medianDays();
    return median == null ? "–" : texts.format("account.decimal", median);
  }

  private static List<String> row(String word, int count) {
    return List.of(word, String.valueOf(count));
  }

  private Section recipients(Account account) {
    return new Section(
        texts.get("account.recipients"),
        List.of(
            texts.get("account.recipient"),
            texts.get("account.request"),
            texts.get("account.own"),
            texts.get("account.decisions")),
        List.of(3, 1, 1, 1),
        account.recipients().stream()
            .map(bar ->
                List.of(
                    recipient(bar),
                    part(bar, true),
                    part(bar, false),
                    String.valueOf(bar.decisions())))
            .toList());
  }

  /** The recipient's name; the small ones together have one word. */
  String recipient(RecipientBar bar) {
    return bar.recipient().isEmpty()
        ? texts.get("account.others")
        : words.recipient(bar.recipient());
  }

  private String part(RecipientBar bar, boolean onRequest) {
    Split split = bar.split();
    if (split == null) {
      return texts.get("account.not-shown");
    }
    return String.valueOf(onRequest ? split.onRequest() : split.ownInitiative());
  }

  private Section provisions(Account account) {
    return new Section(
        texts.get("account.provisions"),
        List.of(
            texts.get("account.provision"),
            texts.get("account.effect"),
            texts.get("account.decisions")),
        List.of(3, 1, 1),
        account.provisions().stream()
            .map(bar ->
                List.of(
                    bar.citation(),
                    texts.get(bar.duty() ? "account.duty" : "account.permitted"),
                    String.valueOf(bar.decisions())))
            .toList());
  }

  private Section months(Account account) {
    DateTimeFormatter month = DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale());
    return new Section(
        texts.get("account.months"),
        List.of(
            texts.get("account.month"),
            texts.get("account.request"),
            texts.get("account.own"),
            texts.get("account.decisions")),
        List.of(3, 1, 1, 1),
        account.months().stream()
            .map(bar ->
                List.of(
                    month.format(bar.month()),
                    String.valueOf(bar.onRequest()),
                    String.valueOf(bar.ownInitiative()),
                    String.valueOf(bar.decisions())))
            .toList());
  }

  private Section hindrances(Account account) {
    return new Section(
        texts.get("account.hindrances"),
        List.of(
            texts.get("account.code"),
            texts.get("account.hindrance"),
            texts.get("account.provision"),
            texts.get("account.count")),
        List.of(1, 4, 3, 1),
        account.hindrances().stream()
            .map(bar ->
                List.of(
                    bar.hindrance().name(),
                    words.of(bar.hindrance()),
                    bar.citations().isEmpty() ? "–" : String.join(", ", bar.citations()),
                    String.valueOf(bar.times())))
            .toList());
  }

  private Section consequences(Account account) {
    return new Section(
        texts.get("account.consequences"),
        List.of(texts.get("account.consequence"), texts.get("account.count")),
        List.of(3, 1),
        account.consequences().stream()
            .map(bar -> row(words.of(bar.consequence()), bar.times()))
            .toList());
  }

  private Section refusals(Account account) {
    return new Section(
        texts.get("account.refusal-provisions"),
        List.of(texts.get("account.provision"), texts.get("account.refusals")),
        List.of(3, 1),
        account.refusalProvisions().stream()
            .map(bar -> row(bar.citation(), bar.decisions()))
            .toList());
  }
}
