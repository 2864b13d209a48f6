package se.rattdela.desktop.request;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;

/**
 * How the asker's identity was checked. A request from someone who has not been checked can be
 * saved and assessed, never sent.
 */
final class IdentityFields {
  private final RequestViewModel model;
  private final Texts texts;
  private final HBox mark;
  private final Label note;
  private final Map<IdentityCheck, RadioButton> buttons = new LinkedHashMap<>();

  IdentityFields(RequestViewModel model, Texts texts, HBox mark, Label note) {
    this.model = model;
    this.texts = texts;
    this.mark = mark;
    this.note = note;
  }

  /** Lets a button stand for a way to check. */
  IdentityFields with(RadioButton button, IdentityCheck check) {
    buttons.put(check, button);
    button.setOnAction(chosen -> {
      model.checkIdentity(check);
      show();
    });
    return this;
  }

  /** Shows what the form holds. */
  void show() {
    IdentityCheck check = model.form().identityCheck.get();
    RadioButton chosen = buttons.get(check);
    if (chosen != null) {
      chosen.setSelected(true);
    }
    boolean ordinary = model.kind() == MatterKind.ORDINARY;
    Nodes.show(note, ordinary && check == IdentityCheck.NOT_CHECKED);
    mark.getChildren().clear();
    if (!model.ownInitiative()) {
      mark.getChildren().add(Nodes.tipWhenCut(tag(check)));
    }
  }

  private Tag tag(IdentityCheck check) {
    // What was said has been said: it is the review that must remark on it.
    String missing =
        model.kind() == MatterKind.ORAL
            ? texts.get("request.identity.missing.oral")
            : texts.get("request.identity.missing");
    return check == IdentityCheck.NOT_CHECKED
        ? new Tag(Tag.Kind.WARN, "mdoal-error_outline", missing)
        : new Tag(Tag.Kind.OK, "mdoal-check_circle", texts.get("request.identity.checked"));
  }
}
