package se.rattdela.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
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

/** Two hundred items in a text of two hundred thousand characters are shown row by row. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled by start
class LongDocumentTest {
  private static final int ITEMS = 200;
  private static final String SENTENCE =
      "Elias berättar att han arbetar fyra dagar i veckan på ett lager och får lön den 25:e. ";

  private Stage stage;

  @Start
  void start(Stage given) {
    this.stage = given;
  }

  @Test
  void onlyWhatIsInViewIsLaidOut(FxRobot robot) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      places.add(text.length());
      text.append(SENTENCE.repeat(12)).append("\n\n");
    }
    assertThat(text.length()).isGreaterThan(200_000);
    DocumentView document =
        new DocumentView(
            new DocumentId(1),
            0,
            DocumentKind.JOURNAL,
            "Lång journal",
            LocalDate.of(2026, 3, 3),
            text.toString());
    List<ItemView> items =
        places.stream().map(at -> item(places.indexOf(at) + 1, document, at)).toList();
    CaseFile file = file(document, items);
    Texts texts = new Texts(new UiCatalogue(), UiLanguage.SWEDISH);
    Words words =
        new Words(
            texts, PackLoader.shipped().vocabulary(), java.time.ZoneId.of("Europe/Stockholm"));

    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    Page page = Page.of(file, document, outcomes(), "any", null);
    long made = threads.getCurrentThreadCpuTime() - begun;
    // An officer has read other documents before: their classes are there.
    DocumentView other =
        new DocumentView(
            new DocumentId(1), 0, DocumentKind.JOURNAL, "Kort", document.date(), SENTENCE);
    PagesView[] view = new PagesView[1];
    long[] took = new long[3];
    robot.interact(() -> {
      view[0] = new PagesView(texts, words, id -> {});
      Stages.show(stage, new Scene(view[0].root(), 900, 700));
      view[0].show(
          Page.of(file(other, items.subList(0, 1)), other, outcomes(), "any", null),
          items.getFirst().id());
      settle(view[0]);
    });
    robot.interact(() -> {
      long from = threads.getCurrentThreadCpuTime();
      view[0].show(page, null);
      settle(view[0]);
      took[0] = threads.getCurrentThreadCpuTime() - from;
    });
    robot.interact(() -> {
      long from = threads.getCurrentThreadCpuTime();
      view[0].reveal(places.getLast());
      settle(view[0]);
      took[1] = threads.getCurrentThreadCpuTime() - from;
    });
    robot.interact(() -> {
      view[0].show(Page.of(file(other, items.subList(0, 1)), other, outcomes(), "any", null), null);
      settle(view[0]);
      long from = threads.getCurrentThreadCpuTime();
      view[0].show(page, null);
      settle(view[0]);
      took[2] = threads.getCurrentThreadCpuTime() - from;
    });

    assertThat(page.marks()).hasSize(ITEMS);
    assertThat(page.pieces()).hasSize(2 * ITEMS);
    int rows = robot.from(view[0].root()).lookup(".rd-page-row").queryAll().size();
    assertThat(rows).as("rows laid out").isBetween(2, 60);
    figure("document-200-items-page-cpu", made); // off the window's thread
    figure("document-200-items-first-view-cpu", took[0]);
    figure("document-200-items-jump-to-last-cpu", took[1]);
    figure("document-200-items-second-view-cpu", took[2]);
  }

  /** What a frame does. */
  private static void settle(PagesView view) {
    view.root().applyCss();
    view.root().layout();
  }

  private static void figure(String name, long nanos) throws IOException {
    String line = String.format(Locale.ROOT, "figure %s %.1f ms", name, nanos / 1_000_000.0);
    System.out.println(line);
    Path folder = Files.createDirectories(Path.of("target", "figures"));
    Files.writeString(folder.resolve(name + ".txt"), line + "\n");
  }

  private static Outcomes outcomes() {
    return new Outcomes() {
      @Override
      public List<Recipient> recipients() {
        return List.of(new Recipient("any", "Polismyndigheten", "eget initiativ"));
      }

      @Override
      public Outcome of(ItemView item, String recipient) {
        List<Outcome> all = List.copyOf(EnumSet.allOf(Outcome.class));
        return all.get((int) (item.id().value() % all.size()));
      }

      @Override
      public Outcomes known() {
        return this;
      }
    };
  }

  private static ItemView item(int number, DocumentView document, int at) {
    return new ItemView(
        new ItemId(number),
        0,
        new CaseId(1),
        "Uppgift " + number,
        "",
        "ECONOMY",
        null,
        List.of(new Passage(document.id(), at, at + 60)),
        Set.of("OSL-26-1"),
        Harm.UNKNOWN,
        null,
        Map.of(),
        false,
        List.of());
  }

  private static CaseFile file(DocumentView document, List<ItemView> items) {
    return new CaseFile(
        new CaseId(1),
        "Ä-2026-0001",
        null,
        ServiceBranch.ECONOMIC_AID,
        "SOCIALNAMND",
        "Enheten",
        LocalDate.of(2026, 1, 12),
        true,
        List.of(),
        List.of(),
        List.of(document),
        items,
        List.of());
  }
}
