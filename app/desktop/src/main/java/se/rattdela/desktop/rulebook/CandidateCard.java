package se.rattdela.desktop.rulebook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.rulebook.AffectedCell;
import se.rattdela.casework.rulebook.PackProposal;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.OutcomeChip;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.packtools.ChangedClass;
import se.rattdela.rules.Outcome;
import se.rattdela.rules.Verdict;

/** A pack that is looked at: checks, differences, what changes for us, and the decision. */
final class CandidateCard extends Card {
  private static final int MANY = 40;

  private final PacksViewModel model;
  private final Candidate candidate;
  private final Texts texts;
  private final Words words;
  private final VBox body = new VBox(8);

  CandidateCard(PacksViewModel model, Candidate candidate, Texts texts, Words words) {
    super(
        "mdoal-find_in_page",
        texts.format("rulebook.packs.candidate", candidate.content().pack().id()),
        candidate.fileName());
    this.model = model;
    this.candidate = candidate;
    this.texts = texts;
    this.words = words;
    setId("candidate");
    Button leave = new Button(texts.get("common.close"));
    leave.getStyleClass().add("rd-small-button");
    leave.setOnAction(pressed -> model.leave());
    addToHead(leave);
    body.getStyleClass().add("rd-card-body");
    var pack = candidate.content().pack();
    Facts facts = new Facts();
    facts.add(texts.get("rulebook.packs.sequence"), String.valueOf(pack.sequence()));
    facts.add(texts.get("rulebook.packs.law-until"), pack.lawUntil().toString());
    facts.add(texts.get("rulebook.packs.review-by"), pack.reviewBy().toString());
    facts.add(
        texts.get("rulebook.packs.signed"),
        texts.format(
            "rulebook.packs.signed.by",
            candidate.content().keyId(),
            candidate.content().issued().toString()));
    facts.add(texts.get("rulebook.packs.digest"), pack.sha256());
    body.getChildren().add(facts);
    checks();
    list(
        texts.format("rulebook.packs.changes", candidate.changes().lines().size()),
        candidate.changes().lines(),
        texts.get("rulebook.packs.changes.none"),
        this::change);
    list(
        texts.format("rulebook.packs.classes", candidate.classes().size()),
        candidate.classes(),
        texts.get("rulebook.packs.classes.none"),
        this::changedClass);
    affected();
    body.getChildren().add(decision());
    getChildren().add(body);
  }

  private void checks() {
    int errors = candidate.report().errors();
    int warnings = candidate.report().warnings();
    String title =
        errors + warnings == 0
            ? texts.get("rulebook.packs.checks.clean")
            : texts.format("rulebook.packs.checks", errors, warnings);
    list(title, candidate.checks(), candidate.report().text(), this::check);
  }

  private void affected() {
    var affected = candidate.affected();
    list(
        texts.format("rulebook.packs.affected", affected.changes().size(), affected.cases()),
        affected.changes(),
        texts.get("rulebook.packs.affected.none"),
        this::cell);
    if (!affected.complete()) {
      body.getChildren()
          .add(Nodes.wrapped(texts.get("rulebook.packs.affected.stopped"), "rd-warn"));
    }
  }

  private <T> void list(String title, List<T> lines, String none, Function<T, Node> face) {
    body.getChildren().add(Nodes.wrapped(title, "rd-section"));
    if (lines.isEmpty()) {
      body.getChildren().add(Nodes.wrapped(none, "rd-muted"));
    }
    lines.stream().limit(MANY).forEach(line -> body.getChildren().add(face.apply(line)));
    if (lines.size() > MANY) {
      Button more = new Button(texts.format("rulebook.packs.more", lines.size() - MANY));
      more.getStyleClass().addAll("rd-link", "rd-quiet");
      int place = body.getChildren().size();
      more.setOnAction(pressed -> {
        body.getChildren().remove(more);
        body.getChildren().addAll(place, lines.stream().skip(MANY).map(face).toList());
      });
      body.getChildren().add(more);
    }
  }

  private Node check(PackCheck.Line line) {
    FontIcon icon = new FontIcon(line.error() ? "mdoal-cancel" : "mdomz-warning");
    icon.getStyleClass().add(line.error() ? "rd-danger" : "rd-warn");
    return new HBox(8, icon, Nodes.growing(Nodes.wrapped(line.text())));
  }

  private Node change(PackChanges.Line line) {
    String what =
        switch (line.kind()) {
          case ADDED -> texts.get("rulebook.packs.change.added");
          case REMOVED -> texts.get("rulebook.packs.change.removed");
          case CHANGED -> inShort(line.comparison());
        };
    return Nodes.wrapped(
        texts.format(
            "rulebook.packs.change",
            line.provision().citation(),
            line.version().from().toString(),
            what));
  }

  private String inShort(@Nullable VersionComparison comparison) {
    return comparison == null || comparison.changes().isEmpty()
        ? texts.get("rulebook.packs.change.texts")
        : new ChangeWords(texts).inShort(comparison);
  }

  private Node changedClass(ChangedClass each) {
    HBox head =
        new HBox(
            8,
            Nodes.growing(
                Nodes.wrapped(
                    new PackNames(candidate.content().pack(), texts).of(each.subject()),
                    "rd-strong")),
            said(each.before()),
            new FontIcon("mdoal-arrow_forward"),
            said(each.after()));
    head.getStyleClass().add("rd-row");
    return new VBox(
        4,
        head,
        Nodes.wrapped(
            each.description().stream()
                .map(line -> line.in(texts.locale()))
                .collect(Collectors.joining("\n")),
            "rd-muted"));
  }

  private Node said(Outcome outcome) {
    return said(new Verdict(outcome, List.of(outcome), List.of()));
  }

  private Node cell(AffectedCell cell) {
    String where =
        cell.disclosureNumber().isEmpty()
            ? texts.format("rulebook.packs.cell", cell.caseNumber(), cell.itemNumber())
            : texts.format(
                "rulebook.packs.cell.asked",
                cell.caseNumber(),
                cell.disclosureNumber(),
                cell.itemNumber());
    HBox line =
        new HBox(
            8,
            Nodes.growing(
                Nodes.wrapped(
                    texts.format(
                        "rulebook.packs.cell.to", where, words.recipient(cell.recipient())))),
            said(cell.before()),
            new FontIcon("mdoal-arrow_forward"),
            said(cell.after()));
    line.getStyleClass().add("rd-row");
    return line;
  }

  private Node said(@Nullable Verdict verdict) {
    return verdict == null
        ? Nodes.label(texts.get("rulebook.packs.cell.cannot"), "rd-danger")
        : new OutcomeChip(words.outcome(verdict), texts);
  }

  private Node decision() {
    PackProposal proposal = candidate.proposal();
    if (proposal == null) {
      Button propose = new Button(texts.get("rulebook.packs.propose"), new FontIcon("mdomz-send"));
      propose.setId("propose");
      propose.getStyleClass().add("accent");
      propose.setDisable(candidate.report().errors() > 0);
      propose.setOnAction(pressed -> model.propose());
      return new VBox(
          8,
          Nodes.wrapped(
              texts.get(
                  candidate.report().errors() > 0
                      ? "rulebook.packs.propose.blocked"
                      : "rulebook.packs.propose.note"),
              "rd-muted"),
          propose);
    }
    if (model.isOwn(proposal)) {
      return Nodes.wrapped(texts.get("rulebook.packs.own"), "rd-muted");
    }
    Button activate =
        new Button(texts.get("rulebook.packs.activate"), new FontIcon("mdoal-check_circle"));
    activate.setId("activate");
    activate.getStyleClass().add("accent");
    activate.setDisable(proposal.outdated());
    activate.setOnAction(pressed -> model.activate(proposal));
    TextField reason = new TextField();
    reason.setId("refuseReason");
    reason.setPromptText(texts.get("rulebook.packs.reason"));
    reason.setAccessibleText(texts.get("rulebook.packs.reason"));
    model.keepRefusal(proposal, reason.textProperty());
    Button refuse = new Button(texts.get("rulebook.packs.refuse"), new FontIcon("mdoal-block"));
    refuse.setId("refuse");
    refuse.getStyleClass().add("danger");
    refuse.disableProperty().bind(reason.textProperty().isEmpty());
    refuse.setOnAction(pressed -> model.refuse(proposal, reason.getText().strip()));
    HBox row = new HBox(8, activate, Nodes.growing(reason), refuse);
    row.getStyleClass().add("rd-row");
    return new VBox(8, Nodes.wrapped(texts.get("rulebook.packs.activate.note"), "rd-muted"), row);
  }
}
