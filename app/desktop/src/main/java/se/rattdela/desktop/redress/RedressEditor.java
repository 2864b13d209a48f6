package se.rattdela.desktop.redress;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.common.Choices;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.session.Words;

/**
 * Where a correction, change or annulment is written. What is written is kept until it is saved,
 * and what a colleague saved first stands beside it.
 */
final class RedressEditor {
  /** The controls of the view. */
  record Controls(
      VBox editor,
      StackPane clashPlace,
      Label title,
      Label returned,
      ComboBox<@Nullable RedressKind> kind,
      ComboBox<@Nullable RedressGround> ground,
      VBox stoodBox,
      TextArea stood,
      VBox shallBox,
      TextArea shall,
      CheckBox keepsGiven,
      TextArea reasons,
      VBox recipientShallBox,
      TextArea recipientShall,
      Label missing,
      Label warnings,
      Button save,
      Button send) {}

  private final RedressViewModel model;
  private final Texts texts;
  private final Controls on;
  private boolean gave;
  private @Nullable RedressView editing;

  RedressEditor(RedressViewModel model, Texts texts, Words words, Controls controls) {
    this.model = model;
    this.texts = texts;
    this.on = controls;
    Nodes.show(on.editor(), false);
    Nodes.show(on.clashPlace(), false);
    Choices.word(on.kind(), words::of);
    Choices.word(on.ground(), words::of);
    offerKinds(false);
    on.kind().valueProperty().addListener((observable, before, now) -> showKind(now));
    on.ground().valueProperty().addListener((observable, before, now) -> check());
    model
        .kept()
        .choice("kind", on.kind().valueProperty(), RedressKind.class)
        .choice("ground", on.ground().valueProperty(), RedressGround.class)
        .with("stood", on.stood().textProperty())
        .with("shall", on.shall().textProperty())
        .tick("keeps-given", on.keepsGiven().selectedProperty())
        .with("reasons", on.reasons().textProperty())
        .with("recipient-shall", on.recipientShall().textProperty());
  }

  /** A rejection is begun from its appeal, and never becomes anything else. */
  private void offerKinds(boolean rejection) {
    on.kind()
        .getItems()
        .setAll(
            Stream.of(RedressKind.values())
                .filter(each -> (each == RedressKind.REJECTION) == rejection)
                .toList());
    on.kind().setDisable(rejection);
    on.ground().setDisable(rejection);
  }

  private void showKind(@Nullable RedressKind kind) {
    List<RedressGround> grounds =
        Stream.of(RedressGround.values()).filter(each -> kind != null && each.fits(kind)).toList();
    on.ground().getItems().setAll(grounds);
    on.ground().setValue(grounds.size() == 1 ? grounds.getFirst() : null);
    boolean rejection = kind == RedressKind.REJECTION;
    Nodes.show(on.shallBox(), kind != RedressKind.ANNULMENT && !rejection);
    Nodes.show(on.stoodBox(), !rejection);
    showKeepsGiven();
    Nodes.show(on.recipientShallBox(), !rejection);
    check();
  }

  /** Only what was given to someone who asked can be taken back from it. */
  void gave(boolean now) {
    gave = now;
    showKeepsGiven();
  }

  private void showKeepsGiven() {
    Nodes.show(on.keepsGiven(), on.kind().getValue() == RedressKind.CHANGE && gave);
  }

  /** What was written and not saved stands here again. */
  void openBegun(RedressSheet sheet) {
    if (model.begun(null)) {
      edit(null);
      return;
    }
    sheet.redress().stream().filter(model::begun).findFirst().ifPresent(this::open);
  }

  /** What a colleague has sent since can be read, but not be written in. */
  private void open(RedressView begun) {
    edit(begun);
    if (!model.writable(begun) && model.clashProperty().get() == null) {
      close();
    }
  }

  /** Begins to write one, or with null a new one. */
  void edit(@Nullable RedressView redress) {
    model.kept().end();
    model.settled();
    editing = redress;
    Nodes.show(on.editor(), true);
    on.title().setText(texts.get(redress == null ? "redress.new" : "redress.change"));
    String why = redress == null ? "" : redress.returned();
    on.returned().setText(why.isEmpty() ? "" : texts.format("redress.returned", why));
    Nodes.show(on.returned(), !why.isEmpty());
    boolean rejection = redress != null && redress.appeal() != null;
    offerKinds(rejection);
    write(redress == null ? null : redress.content());
    if (redress == null) {
      model.kept().begin(model.place(null), model.number());
    } else if (model.kept().begin(model.place(redress), model.number(), redress.version())) {
      if (model.kept().outdated()) {
        model.putBack(redress, draft());
      }
    } else if (model.begun(redress)) {
      model.kept().saved(); // it reached the database on the way out of the program
    }
    showMissing(redress);
    check();
    (rejection ? on.reasons() : on.kind()).requestFocus();
  }

  private void write(@Nullable RedressDraft draft) {
    on.kind().setValue(draft == null ? null : draft.kind());
    on.ground().setValue(draft == null ? null : draft.ground());
    on.stood().setText(draft == null ? "" : draft.stood());
    on.shall().setText(draft == null ? "" : draft.shall());
    on.keepsGiven().setSelected(draft != null && draft.keepsGiven());
    on.reasons().setText(draft == null ? "" : draft.reasons());
    on.recipientShall().setText(draft == null ? "" : draft.recipientShall());
  }

  private void showMissing(@Nullable RedressView redress) {
    List<String> parts =
        redress == null
            ? List.of()
            : redress.missing().stream().map(part -> part.message().in(texts.locale())).toList();
    on.missing().setText(String.join(" ", parts));
    Nodes.show(on.missing(), !parts.isEmpty());
    List<String> changed =
        redress == null
            ? List.of()
            : redress.warnings().stream().map(each -> each.message().in(texts.locale())).toList();
    on.warnings().setText(String.join(" ", changed));
    Nodes.show(on.warnings(), !changed.isEmpty());
  }

  private void check() {
    boolean chosen = on.kind().getValue() != null && on.ground().getValue() != null;
    on.save().setDisable(!chosen);
    on.send().setDisable(!chosen);
  }

  private RedressDraft draft() {
    return new RedressDraft(
        on.kind().getValue(),
        on.ground().getValue(),
        on.stood().getText().strip(),
        on.kind().getValue() == RedressKind.ANNULMENT ? "" : on.shall().getText().strip(),
        on.kind().getValue() == RedressKind.CHANGE && on.keepsGiven().isSelected(),
        on.reasons().getText().strip(),
        on.recipientShall().getText().strip());
  }

  /** Saves what is written. */
  void save() {
    model.save(editing, draft(), this::saved);
  }

  /** Saves what is written and sends it for approval. */
  void send() {
    model.save(
        editing,
        draft(),
        saved -> {
          saved(saved);
          model.send(saved, this::close);
        });
  }

  /** What is written from now on belongs to what is saved now. */
  private void saved(RedressView redress) {
    editing = redress;
    model.kept().stored(model.place(redress), model.number(), redress.version(), false);
    showMissing(redress);
  }

  /** What is written and not saved stands here when it is opened again. */
  void close() {
    model.kept().end();
    editing = null;
    Nodes.show(on.editor(), false);
  }

  /** Two texts stand beside each other in the place of the fields. */
  void show(@Nullable Clash<RedressView, RedressDraft> clash) {
    on.clashPlace().getChildren().clear();
    Nodes.show(on.clashPlace(), clash != null);
    if (clash == null) {
      return;
    }
    if (clash.mergesItself() && model.writable(clash.theirs())) {
      settle(clash.theirs(), clash.merged(), () -> model.sayMerged(clash));
      return;
    }
    Nodes.show(on.editor(), false);
    Node pane =
        model.writable(clash.theirs())
            ? clash.pane(
                texts,
                settled -> settle(clash.theirs(), settled, () -> {}),
                () -> takeTheirs(clash.theirs()))
            : clash.settledPane(texts, () -> takeTheirs(clash.theirs()));
    on.clashPlace().getChildren().add(pane);
  }

  private void settle(RedressView theirs, RedressDraft settled, Runnable then) {
    model.settled();
    Nodes.show(on.editor(), true);
    editing = theirs;
    write(settled);
    model.kept().stored(model.place(theirs), model.number(), theirs.version(), true);
    check();
    if (!on.save().isDisabled()) {
      model.save(
          editing,
          draft(),
          saved -> {
            saved(saved);
            then.run();
          });
    }
  }

  private void takeTheirs(RedressView theirs) {
    model.settled();
    model.kept().saved();
    if (model.writable(theirs)) {
      edit(theirs);
    } else {
      close();
    }
  }
}
