package se.rattdela.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.Passage;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Stages;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.rules.Harm;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;

/** Whoever is protected and whoever is a third person stands out, and the outcome beside it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class GuardedTextTest {
  private static final String TEXT =
      "Elias bor hos Sara Sandberg. Robin gav honom pengar.\nLöner betalas ut den 25:e till Sara.";
  private static final String LENT = "Robin gav honom pengar";

  private final Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
  private final DocumentView document =
      new DocumentView(
          new DocumentId(1), 0, DocumentKind.JOURNAL, "Samtal", LocalDate.of(2026, 3, 3), TEXT);
  private final List<CasePerson> persons =
      List.of(
          person(1, "Elias", "Sandberg", PersonRole.SUBJECT, ProtectedIdentity.NONE),
          person(
              2, "Sara", "Sandberg", PersonRole.GUARDIAN, ProtectedIdentity.PROTECTED_REGISTRATION),
          person(3, "Robin", "Höst", PersonRole.THIRD_PARTY, ProtectedIdentity.NONE),
          person(4, "Leif", "Höst", PersonRole.RELATIVE, ProtectedIdentity.NONE));
  private Stage stage;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @Test
  void theOutcomeIsSeenBesideThePersonAndNamesAreFramedWithoutAnItem(FxRobot robot) {
    Page page = page(LENT, new PersonId(3));
    assertThat(page.names())
        .extracting(name -> TEXT.substring(name.place().start(), name.place().end()) + name.frame())
        .containsExactly("Sara SandbergPROTECTED", "RobinOTHER_PERSON", "SaraPROTECTED");
    List<List<String>> badges = new ArrayList<>();
    List<String> guards = new ArrayList<>();
    robot.interact(() -> {
      Words words =
          new Words(
              texts, PackLoader.shipped().vocabulary(), java.time.ZoneId.of("Europe/Stockholm"));
      PagesView view = new PagesView(texts, words, id -> {});
      Stages.show(stage, new Scene(view.root(), 900, 700));
      view.show(page, null);
      view.root().applyCss();
      view.root().layout();
      view.root().lookupAll(".rd-passage-badge").forEach(each -> badges.add(icons(each)));
      view.root().lookupAll(".rd-name-guard").forEach(each -> guards.addAll(icons(each)));
    });
    assertThat(badges)
        .as("outcome and person")
        .containsExactly(List.of(Outcome.MUST_NOT.icon(), "mdomz-person_outline"));
    assertThat(guards)
        .containsExactlyInAnyOrder("mdomz-security", "mdomz-person_outline", "mdomz-security");
  }

  @Test
  void numberOutcomeAndProtectionAreSaid() {
    Page page = page(LENT, new PersonId(3));
    List<Paragraph> paragraphs = Paragraph.of(TEXT);
    assertThat(SpokenParagraph.of(page, paragraphs.getFirst(), texts))
        .isEqualTo(
            "Elias bor hos (skyddad) Sara Sandberg. (uppgift 1: Får ej, annan person) (annan"
                + " person) Robin gav honom pengar (slut på uppgift 1).");
    assertThat(SpokenParagraph.of(page, paragraphs.get(1), texts))
        .isEqualTo("Löner betalas ut den 25:e till (skyddad) Sara.");
  }

  @Test
  void aNameThatIsAnItemIsFramedOnceAndNamesAreSoughtOnce() {
    Page page = page("Robin", new PersonId(3));
    assertThat(page.names()).hasSize(2).allMatch(name -> name.frame() == Mark.Frame.PROTECTED);
    assertThat(NamesInText.of(List.copyOf(persons), document.text(), page.found()))
        .isSameAs(page.found());
    assertThat(NamesInText.of(persons.subList(0, 1), document.text(), page.found()).names())
        .isEmpty();
  }

  private Page page(String marked, PersonId owner) {
    int at = TEXT.indexOf(marked);
    ItemView item =
        new ItemView(
            new ItemId(1),
            0,
            new CaseId(1),
            "Lån",
            "",
            "ECONOMY",
            owner,
            List.of(new Passage(document.id(), at, at + marked.length())),
            Set.of("OSL-26-1"),
            Harm.UNKNOWN,
            null,
            Map.of(),
            true,
            List.of());
    CaseFile file =
        new CaseFile(
            new CaseId(1),
            "Ä-2026-0001",
            null,
            ServiceBranch.ECONOMIC_AID,
            "SOCIALNAMND",
            "Enheten",
            LocalDate.of(2026, 1, 12),
            true,
            List.of(),
            persons,
            List.of(document),
            List.of(item),
            List.of());
    return Page.of(file, document, new Refused(), "any", null);
  }

  private static final class Refused implements Outcomes {
    @Override
    public List<Recipient> recipients() {
      return List.of(new Recipient("any", "Polismyndigheten", "eget initiativ"));
    }

    @Override
    public @Nullable Outcome of(ItemView item, String recipient) {
      return Outcome.MUST_NOT;
    }

    @Override
    public Outcomes known() {
      return this;
    }
  }

  private static List<String> icons(Node node) {
    List<String> icons = new ArrayList<>();
    if (node instanceof FontIcon icon) {
      icons.add(icon.getIconLiteral());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(each -> icons.addAll(icons(each)));
    }
    return icons;
  }

  private static CasePerson person(
      long id, String given, String family, PersonRole role, ProtectedIdentity protection) {
    return new CasePerson(
        new PersonId(id), given, family, new PersonIdentity.Unknown(null), role, "", protection);
  }
}
