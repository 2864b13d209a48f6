package se.rattdela.reports.decision;

import com.itextpdf.layout.element.Table;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.Blocks;

/** What only this form of document tells: the circumstances, the suspicion, how it was given. */
final class FormSection {
  private static final float LABEL_WIDTH = 100;

  private final DecisionPages pages;
  private final Blocks blocks;

  FormSection(DecisionPages pages) {
    this.pages = pages;
    this.blocks = pages.blocks();
  }

  void add() {
    switch (pages.document().form()) {
      case Form.Disclosure _ -> {}
      case Form.WrongfulPaymentNotice notice -> notice(notice);
      case Form.CrimeReport report -> report(report);
      case Form.OralDisclosure oral -> oral(oral);
    }
  }

  private void notice(Form.WrongfulPaymentNotice notice) {
    Table facts =
        facts("notice.heading", notice.omitted() ? "notice.intro.omitted" : "notice.intro");
    benefit(facts, notice.benefit(), notice.period(), notice.amount());
    fact(facts, "notice.trigger", notice.trigger());
    fact(facts, "notice.circumstances", notice.circumstances());
    addIfFilled(facts);
    if (notice.omitted() && Texts.isFilled(notice.specialReasons())) {
      pages.page().add(blocks.section(pages.text("notice.specialReasons")));
      pages.page().add(blocks.body(notice.specialReasons()));
    }
  }

  private void report(Form.CrimeReport report) {
    Table facts = facts("report.heading", "report.intro");
    fact(facts, "report.suspicion", report.suspicion());
    benefit(facts, report.benefit(), report.period(), report.amount());
    fact(facts, "report.circumstances", report.circumstances());
    addIfFilled(facts);
  }

  private void oral(Form.OralDisclosure oral) {
    Table facts = facts("oral.heading", "oral.intro");
    LocalDateTime at = oral.givenAt();
    if (at != null) {
      fact(
          facts,
          "oral.at",
          pages.text("oral.time", pages.texts().prose(at.toLocalDate()), pages.texts().time(at)));
    }
    fact(facts, "oral.to", oral.givenTo());
    fact(facts, "oral.by", oral.givenBy());
    fact(facts, "oral.means", oral.means());
    fact(facts, "oral.whyUrgent", oral.whyUrgent());
    Form.Noted noted = oral.noted();
    if (noted != null) {
      fact(
          facts,
          "oral.noted",
          pages.text(
              "oral.noted.by",
              pages.texts().prose(noted.at().toLocalDate()),
              pages.texts().time(noted.at()),
              noted.by()));
    }
    addIfFilled(facts);
  }

  private void benefit(Table facts, String benefit, String period, @Nullable String amount) {
    fact(facts, "benefit.name", benefit);
    fact(facts, "benefit.period", period);
    fact(facts, "benefit.amount", amount);
  }

  private Table facts(String heading, String intro) {
    int items = pages.document().items().size();
    pages.page().add(blocks.section(pages.text(heading, items)));
    pages.page().add(blocks.body(pages.text(intro, items)).setKeepWithNext(true));
    return blocks.facts(LABEL_WIDTH);
  }

  private void fact(Table facts, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      blocks.fact(facts, pages.text(key), capital(text.strip()));
    }
  }

  private static String capital(String text) {
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  private void addIfFilled(Table facts) {
    if (facts.getNumberOfRows() > 0) {
      pages.page().add(facts);
    }
  }
}
