package se.rattdela.desktop.caseview;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.dispatch.WaitingDispatch;
import se.rattdela.casework.notice.NoticeView;
import se.rattdela.casework.request.DisclosureRow;
import se.rattdela.casework.request.DisclosureStatus;
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

  /** Requests and own initiatives. */
  public void requests(TableView<DisclosureRow> table, Consumer<DisclosureRow> open) {
    Tables.set(
        table,
        placeholder("requests.none"),
        Tables.column(
            texts.get("requests.number"),
            200,
            row -> Tables.two(row.number(), words.of(row.initiative()))),
        Tables.column(
            texts.get("requests.recipient"),
            260,
            row ->
                Tables.two(
                    words.recipient(row.recipient()), texts.format("requests.items", row.items()))),
        Tables.column(texts.get("requests.case"), 160, row -> Nodes.label(row.caseNumber())),
        Tables.column(texts.get("requests.due"), 160, row -> Nodes.label(due(row.due()))),
        Tables.column(texts.get("requests.status"), 220, row -> status(row.status())));
    Tables.onOpen(table, open);
  }

  /** Decisions that have been sent at least once. */
  public void decisions(TableView<DecisionRow> table, Consumer<DecisionRow> open) {
    Tables.set(
        table,
        placeholder("decisions.none"),
        Tables.column(
            texts.get("decisions.number"),
            200,
            row -> Tables.two(row.number(), row.disclosureNumber())),
        Tables.column(
            texts.get("decisions.recipient"),
            260,
            row -> Nodes.label(words.recipient(row.recipient()))),
        Tables.column(texts.get("decisions.case"), 160, row -> Nodes.label(row.caseNumber())),
        Tables.column(
            texts.get("decisions.drafted"),
            260,
            row -> {
              var sent = row.sentAt();
              return Tables.two(row.draftedBy(), sent == null ? "" : words.moment(sent));
            }),
        Tables.column(texts.get("decisions.status"), 220, row -> status(row.status())));
    Tables.onOpen(table, open);
  }

  /** Notices and reports that are to be followed up. */
  public void followUps(TableView<NoticeView> table, Consumer<NoticeView> open) {
    Tables.set(
        table,
        placeholder("followups.none"),
        Tables.column(
            texts.get("decisions.number"), 180, row -> Tables.two(row.number(), row.caseNumber())),
        Tables.column(
            texts.get("decisions.recipient"),
            280,
            row -> Tables.two(words.recipient(row.recipient()), row.benefit())),
        Tables.column(
            texts.get("dispatches.decided"), 150, row -> Nodes.label(words.day(row.decidedOn()))),
        Tables.column(texts.get("followups.next"), 150, row -> Nodes.label(due(row.nextLook()))));
    Tables.onOpen(table, open);
  }

  /** What waits for an approver. */
  public void approvals(TableView<WaitingApproval> table, Consumer<WaitingApproval> open) {
    Tables.set(
        table,
        placeholder("approvals.none"),
        Tables.column(
            texts.get("decisions.number"), 260, row -> Tables.two(row.number(), row.about())),
        Tables.column(texts.get("approvals.concerns"), 300, row -> Nodes.label(row.concerns())),
        Tables.column(
            texts.get("decisions.drafted"),
            260,
            row -> {
              var sent = row.sentAt();
              return Tables.two(row.draftedBy(), sent == null ? "" : words.moment(sent));
            }));
    Tables.onOpen(table, open);
  }

  /** Decisions that wait to be dispatched. */
  public void dispatches(TableView<WaitingDispatch> table, Consumer<WaitingDispatch> open) {
    Tables.set(
        table,
        placeholder("dispatches.none"),
        Tables.column(
            texts.get("decisions.number"),
            200,
            row -> Tables.two(row.number(), words.of(row.kind()))),
        Tables.column(
            texts.get("decisions.recipient"),
            260,
            row -> Nodes.label(words.recipient(row.recipient()))),
        Tables.column(texts.get("decisions.case"), 160, row -> Nodes.label(row.caseNumber())),
        Tables.column(
            texts.get("dispatches.decided"),
            200,
            row -> Nodes.label(words.moment(row.decidedAt()))),
        Tables.column(
            texts.get("decisions.status"),
            220,
            row ->
                row.failed()
                    ? new Tag(
                        Tag.Kind.DANGER, "mdoal-error_outline", texts.get("dispatches.failed"))
                    : new Tag(Tag.Kind.ACCENT, "mdomz-send", texts.get("dispatches.waits"))));
    Tables.onOpen(table, open);
  }

  /** What has been done in the case, newest first. */
  public void history(TableView<AuditEvent> table) {
    Tables.set(
        table,
        placeholder("history.none"),
        Tables.column(
            texts.get("history.sequence"),
            90,
            row -> Nodes.label(String.valueOf(row.sequence()), "rd-muted")),
        Tables.column(texts.get("history.at"), 190, row -> Nodes.label(words.moment(row.at()))),
        Tables.column(texts.get("history.who"), 220, row -> Nodes.label(row.actorName())),
        Tables.column(
            texts.get("history.what"), 320, row -> Nodes.label(words.of(row.operation()))),
        Tables.column(
            texts.get("history.digest"),
            320,
            row -> Nodes.label(shortened(row.digest()), "rd-mono", "rd-muted")));
  }

  /** Where a disclosure stands, as a mark. */
  public Tag status(DisclosureStatus status) {
    return switch (status) {
      case DRAFT -> new Tag(Tag.Kind.ACCENT, "mdoal-edit", words.of(status));
      case ASSESSING -> new Tag(Tag.Kind.PLAIN, "mdoal-gavel", words.of(status));
      case AWAITING_APPROVAL ->
          new Tag(Tag.Kind.WARN, "mdoal-assignment_turned_in", words.of(status));
      case RETURNED -> new Tag(Tag.Kind.DANGER, "mdoal-assignment_return", words.of(status));
      case DECIDED -> new Tag(Tag.Kind.OK, "mdoal-done_all", words.of(status));
    };
  }

  private Label placeholder(String key) {
    return Nodes.label(texts.get(key), "rd-muted");
  }

  private String due(@Nullable LocalDate due) {
    return due == null ? "–" : words.day(due);
  }

  private static String shortened(String digest) {
    return digest.length() > 24
        ? digest.substring(0, 16) + " … " + digest.substring(digest.length() - 8)
        : digest;
  }
}
