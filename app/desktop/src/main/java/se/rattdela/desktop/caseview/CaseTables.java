package se.rattdela.desktop.caseview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.dispatch.WaitingArchive;
import se.rattdela.casework.dispatch.WaitingDispatch;
import se.rattdela.casework.notice.NoticeView;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.desktop.common.Face;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tables;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The tables of a case and of the user's work lists. */
public final class CaseTables {
  private final Texts texts;
  private final Words words;

  /** Tables in the words of the window. */
  public CaseTables(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /**
   * Requests and own initiatives.
   *
   * @param today what is open and was due before is late
   */
  public void requests(
      TableView<DisclosureRow> table, Consumer<DisclosureRow> open, LocalDate today) {
    Tables.even(table);
    Tables.set(
        table,
        placeholder("requests.none"),
        Tables.column(
            texts.get("requests.number"),
            160,
            Face.lines(DisclosureRow::number, row -> words.of(row.initiative()))),
        Tables.column(
            texts.get("requests.recipient"),
            230,
            Face.lines(words::recipient, row -> texts.format("requests.items", row.items()))),
        Tables.column(texts.get("requests.case"), 140, Face.line(DisclosureRow::caseNumber)),
        Tables.column(
            texts.get("requests.due"),
            230,
            () ->
                new DayFace<>(
                    DisclosureRow::due,
                    row -> isLate(row, today),
                    "requests.late",
                    "mdoal-error_outline",
                    "rd-danger")),
        Tables.column(texts.get("requests.status"), 260, Face.mark(row -> mark(row.status()))));
    Tables.onOpen(table, open);
  }

  /** Decisions that have been sent at least once. */
  public void decisions(TableView<DecisionRow> table, Consumer<DecisionRow> open) {
    Tables.even(table);
    Tables.set(
        table,
        placeholder("decisions.none"),
        Tables.column(
            texts.get("decisions.number"),
            200,
            Face.lines(CaseTables::number, CaseTables::decided)),
        Tables.column(texts.get("decisions.recipient"), 260, Face.line(DecisionRow::recipient)),
        Tables.column(texts.get("decisions.case"), 160, Face.line(DecisionRow::caseNumber)),
        Tables.column(
            texts.get("decisions.drafted"),
            260,
            Face.lines(DecisionRow::draftedBy, row -> sent(row.sentAt()))),
        Tables.column(texts.get("decisions.status"), 220, Face.mark(row -> mark(row.status()))));
    Tables.onOpen(table, open);
  }

  /** What has no number of its own yet is called by what it decides on. */
  private static String number(DecisionRow row) {
    return Objects.requireNonNullElse(row.number(), row.disclosureNumber());
  }

  private static @Nullable String decided(DecisionRow row) {
    return row.number() == null ? null : row.disclosureNumber();
  }

  /**
   * Notices and reports whose outcome is not known.
   *
   * @param today for which of them it is time to ask
   */
  public void followUps(TableView<NoticeView> table, Consumer<NoticeView> open, LocalDate today) {
    Tables.even(table);
    Tables.set(
        table,
        placeholder("followups.none"),
        Tables.column(
            texts.get("decisions.number"),
            180,
            Face.lines(NoticeView::number, NoticeView::caseNumber)),
        Tables.column(
            texts.get("decisions.recipient"),
            280,
            Face.lines(NoticeView::recipient, NoticeView::benefit)),
        Tables.column(
            texts.get("dispatches.decided"), 150, Face.line(row -> words.day(row.decidedOn()))),
        Tables.column(
            texts.get("followups.next"),
            190,
            () ->
                new DayFace<>(
                    NoticeView::nextLook,
                    row -> row.isDue(today),
                    "followups.now",
                    "mdoal-event_available",
                    "rd-strong")));
    Tables.onOpen(table, open);
  }

  /** What waits for an approver. */
  public void approvals(TableView<WaitingApproval> table, Consumer<WaitingApproval> open) {
    Tables.even(table);
    Tables.set(
        table,
        placeholder("approvals.none"),
        Tables.column(
            texts.get("decisions.number"),
            260,
            Face.lines(WaitingApproval::number, WaitingApproval::about)),
        Tables.column(texts.get("approvals.concerns"), 300, Face.line(WaitingApproval::concerns)),
        Tables.column(
            texts.get("decisions.drafted"),
            260,
            Face.lines(WaitingApproval::draftedBy, row -> sent(row.sentAt()))));
    Tables.onOpen(table, open);
  }

  /** Decisions that wait to be dispatched. */
  public void dispatches(TableView<WaitingDispatch> table, Consumer<WaitingDispatch> open) {
    Tables.even(table);
    Tables.set(
        table,
        placeholder("dispatches.none"),
        Tables.column(
            texts.get("decisions.number"),
            200,
            Face.lines(WaitingDispatch::number, row -> words.of(row.kind(), row.redress()))),
        Tables.column(texts.get("decisions.recipient"), 260, Face.line(WaitingDispatch::recipient)),
        Tables.column(texts.get("decisions.case"), 160, Face.line(WaitingDispatch::caseNumber)),
        Tables.column(
            texts.get("dispatches.decided"), 200, Face.line(row -> words.moment(row.decidedAt()))),
        Tables.column(
            texts.get("decisions.status"),
            220,
            Face.mark(row ->
                row.failed()
                    ? new Tag.Mark(
                        Tag.Kind.DANGER, "mdoal-error_outline", texts.get("dispatches.failed"))
                    : new Tag.Mark(Tag.Kind.ACCENT, "mdomz-send", texts.get("dispatches.waits")))));
    Tables.onOpen(table, open);
  }

  /** Decisions that are to be handed over to the archive. */
  public void archive(TableView<WaitingArchive> table, Consumer<WaitingArchive> open) {
    Tables.even(table);
    Tables.set(
        table,
        placeholder("archive.none"),
        Tables.column(
            texts.get("decisions.number"),
            240,
            Face.lines(WaitingArchive::number, row -> words.of(row.kind(), row.redress()))),
        Tables.column(texts.get("decisions.case"), 180, Face.line(WaitingArchive::caseNumber)),
        Tables.column(
            texts.get("dispatches.decided"), 200, Face.line(row -> words.moment(row.decidedAt()))),
        Tables.column(texts.get("decisions.status"), 220, Face.mark(row -> mark(row.stays()))));
    Tables.onOpen(table, open);
  }

  private Tag.Mark mark(@Nullable ErrorCode stays) {
    if (stays == null) {
      return new Tag.Mark(Tag.Kind.OK, "mdoal-done_all", texts.get("archive.sent"));
    }
    return stays == ErrorCode.ANNULLED
        ? new Tag.Mark(Tag.Kind.WARN, "mdoal-block", texts.get("archive.annulled"))
        : new Tag.Mark(Tag.Kind.PLAIN, "mdoal-folder_open", texts.get("archive.stays"));
  }

  /** What has been done in the case, newest first. */
  public void history(TableView<AuditEvent> table) {
    Tables.even(table);
    Tables.set(
        table,
        placeholder("history.none"),
        Tables.column(
            texts.get("history.sequence"),
            90,
            Face.line(row -> String.valueOf(row.sequence()), "rd-muted")),
        Tables.column(texts.get("history.at"), 190, Face.line(row -> words.moment(row.at()))),
        Tables.column(texts.get("history.who"), 220, Face.line(AuditEvent::actorName)),
        Tables.column(texts.get("history.what"), 320, Face.line(row -> words.of(row.operation()))),
        Tables.column(
            texts.get("history.digest"),
            320,
            Face.line(row -> shortened(row.digest()), "rd-mono", "rd-muted")));
  }

  /** Where a disclosure stands, as a mark. */
  public Tag status(DisclosureStatus status) {
    return new Tag(mark(status));
  }

  private Tag.Mark mark(DisclosureStatus status) {
    return switch (status) {
      case DRAFT -> new Tag.Mark(Tag.Kind.ACCENT, "mdoal-edit", words.of(status));
      case ASSESSING -> new Tag.Mark(Tag.Kind.PLAIN, "mdoal-gavel", words.of(status));
      case AWAITING_APPROVAL ->
          new Tag.Mark(Tag.Kind.WARN, "mdoal-assignment_turned_in", words.of(status));
      case RETURNED -> new Tag.Mark(Tag.Kind.DANGER, "mdoal-assignment_return", words.of(status));
      case DECIDED -> new Tag.Mark(Tag.Kind.OK, "mdoal-done_all", words.of(status));
    };
  }

  private String sent(@Nullable Instant at) {
    return at == null ? "" : words.moment(at);
  }

  private Label placeholder(String key) {
    return Nodes.label(texts.get(key), "rd-muted");
  }

  private String due(@Nullable LocalDate due) {
    return due == null ? "–" : words.day(due);
  }

  private static boolean isLate(DisclosureRow row, LocalDate today) {
    LocalDate due = row.due();
    return due != null && due.isBefore(today) && row.status() != DisclosureStatus.DECIDED;
  }

  /** A day, and in words and with an icon that it has come. */
  private final class DayFace<R> implements Face<R> {
    private final Function<R, @Nullable LocalDate> day;
    private final Predicate<R> come;
    private final String key;
    private final String style;
    private final Label label = Nodes.tipWhenCut(Nodes.label(""));
    private final FontIcon icon;

    /**
     * @param key what is said of a day that has come, with the day as its argument
     * @param style how it looks then
     */
    DayFace(
        Function<R, @Nullable LocalDate> day,
        Predicate<R> come,
        String key,
        String icon,
        String style) {
      this.day = day;
      this.come = come;
      this.key = key;
      this.style = style;
      this.icon = new FontIcon(icon);
      this.icon.getStyleClass().add(style);
    }

    @Override
    public Label node() {
      return label;
    }

    @Override
    public void show(R row) {
      String written = due(day.apply(row));
      boolean now = come.test(row);
      label.setText(now ? texts.format(key, written) : written);
      label.setGraphic(now ? icon : null);
      label.getStyleClass().remove(style);
      if (now) {
        label.getStyleClass().add(style);
      }
    }
  }

  private static String shortened(String digest) {
    return digest.length() > 24
        ? digest.substring(0, 16) + " … " + digest.substring(digest.length() - 8)
        : digest;
  }
}
