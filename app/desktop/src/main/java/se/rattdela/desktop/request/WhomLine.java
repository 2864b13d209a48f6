package se.rattdela.desktop.request;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Tag;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** Whom it is about, and whether someone in the case is protected. */
final class WhomLine {
  private final Texts texts;
  private final Words words;

  WhomLine(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  List<Node> of(CaseFile file) {
    List<Node> line = new ArrayList<>();
    line.add(new FontIcon("mdomz-person_search"));
    file.persons().stream()
        .filter(person -> person.role() == PersonRole.SUBJECT)
        .findFirst()
        .ifPresent(person -> line.add(subject(file, person)));
    long guarded =
        file.persons().stream()
            .filter(person -> person.protection() != ProtectedIdentity.NONE)
            .count();
    if (guarded > 0) {
      line.add(Tag.protectedIdentity(texts.format("protected.persons", guarded)));
    }
    return line;
  }

  private VBox subject(CaseFile file, CasePerson person) {
    Label number = Nodes.label(person.identity().shown());
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox name = new HBox(6, Nodes.tipWhenCut(Nodes.label(person.name(), "rd-strong")), number);
    return Nodes.growing(
        new VBox(
            name,
            Nodes.tipWhenCut(
                Nodes.label(
                    file.number() + " · " + words.of(file.branch()), "rd-small", "rd-muted"))));
  }
}
