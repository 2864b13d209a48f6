package se.rattdela.desktop.statistics;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import se.rattdela.casework.statistics.Account;
import se.rattdela.casework.statistics.Account.HindranceBar;
import se.rattdela.casework.statistics.Account.ProvisionBar;
import se.rattdela.casework.statistics.Account.RecipientBar;
import se.rattdela.casework.statistics.Account.Split;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/** The cards with the figures and the charts of an account. */
final class AccountCharts {
  /** More bars than this make a card longer than the window. */
  private static final int MOST = 8;

  private final Texts texts;
  private final Words words;
  private final AccountSheets sheets;

  AccountCharts(Texts texts, Words words, AccountSheets sheets) {
    this.texts = texts;
    this.words = words;
    this.sheets = sheets;
  }

  /** The five figures at the top. */
  List<Node> figures(Account account) {
    int all = account.decisions();
    return List.of(
        figure("mdoal-gavel", all, texts.get("account.decisions.word"), change(account)),
        figure(
            "mdoal-inbox",
            account.onRequest(),
            texts.get("account.request.word"),
            share(account.onRequest(), all)),
        figure(
            "mdomz-outlined_flag",
            account.ownInitiative(),
            texts.get("account.own.word"),
            share(account.ownInitiative(), all)),
        figure(
            "mdoal-block",
            account.refusals(),
            texts.get("account.refusals.word"),
            texts.format("account.refusals.note", account.refusalsWithProvision())),
        figure(
            "mdomz-schedule",
            sheets.days(account),
            texts.get("account.days.word"),
            inTime(account)));
  }

  private String change(Account account) {
    int more = account.decisions() - account.before();
    int year = account.query().from().getYear() - 1;
    return texts.format(
        more < 0 ? "account.fewer" : "account.more", Math.abs(more), String.valueOf(year));
  }

  private String share(int part, int all) {
    return texts.format("account.share", all == 0 ? 0 : (double) part / all);
  }

  private String inTime(Account account) {
    return account.due() == 0
        ? texts.get("account.median.only")
        : texts.format("account.median", (double) account.inTime() / account.due());
  }

  private Node figure(String icon, int figure, String word, String note) {
    return figure(icon, String.valueOf(figure), word, note);
  }

  private Node figure(String icon, String figure, String word, String note) {
    Label number = Nodes.label(figure, "rd-page-title");
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(6, number, Nodes.growing(Nodes.wrapped(word, "rd-small-strong")));
    line.setAlignment(Pos.BASELINE_LEFT);
    VBox text = new VBox(line, Nodes.wrapped(note, "rd-small", "rd-muted"));
    HBox card = new HBox(12, new FontIcon(icon), Nodes.growing(text));
    card.setAlignment(Pos.CENTER_LEFT);
    card.setPadding(new Insets(10, 14, 10, 14));
    card.getStyleClass().add("rd-card");
    card.setMaxWidth(Double.MAX_VALUE);
    return card;
  }

  /** The four charts. */
  List<Region> charts(Account account) {
    return List.of(recipients(account), provisions(account), months(account), hindrances(account));
  }

  private VBox card(String title, String note, List<Node> legend, Node body) {
    HBox head =
        new HBox(8, Nodes.label(title, "rd-section"), Nodes.label(note, "rd-small", "rd-muted"));
    head.getChildren().add(Nodes.spring());
    head.getChildren().addAll(legend);
    head.getStyleClass().add("rd-card-head");
    VBox card = new VBox(head, body);
    VBox.setVgrow(body, Priority.ALWAYS);
    card.getStyleClass().add("rd-card");
    card.setMaxWidth(Double.MAX_VALUE);
    return card;
  }

  private List<Node> splitLegend() {
    return List.of(
        legend("rd-chart-request", texts.get("account.request")),
        legend("rd-chart-own", texts.get("account.own")));
  }

  private static Node legend(String style, String word) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll(style, "rd-chart-part");
    swatch.setMinSize(12, 12);
    swatch.setMaxSize(12, 12);
    Label label = Nodes.label(word, "rd-small");
    label.setGraphic(swatch);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private VBox recipients(Account account) {
    VBox rows = body();
    int most = account.recipients().stream().mapToInt(RecipientBar::decisions).max().orElse(1);
    boolean unsplit = false;
    for (RecipientBar bar : account.recipients()) {
      Split split = bar.split();
      unsplit |= split == null;
      List<ShareBar.Part> parts =
          split == null
              ? List.of(new ShareBar.Part(bar.decisions(), "rd-chart-whole"))
              : List.of(
                  new ShareBar.Part(split.onRequest(), "rd-chart-request"),
                  new ShareBar.Part(split.ownInitiative(), "rd-chart-own"));
      String spoken =
          split == null
              ? texts.format("account.bar.whole", sheets.recipient(bar), bar.decisions())
              : texts.format(
                  "account.bar.spoken",
                  sheets.recipient(bar),
                  bar.decisions(),
                  split.onRequest(),
                  split.ownInitiative());
      rows.getChildren().add(row(Nodes.label(sheets.recipient(bar)), 190, parts, most, spoken));
    }
    none(rows);
    List<Node> legend = new ArrayList<>(splitLegend());
    if (unsplit) {
      legend.add(legend("rd-chart-whole", texts.get("account.unsplit")));
    }
    return card(texts.get("account.recipients"), texts.get("account.decisions.word"), legend, rows);
  }

  private VBox provisions(Account account) {
    VBox rows = body();
    List<ProvisionBar> bars = account.provisions().stream().limit(MOST).toList();
    int most = bars.stream().mapToInt(ProvisionBar::decisions).max().orElse(1);
    for (ProvisionBar bar : bars) {
      Label name = Nodes.label(bar.citation());
      name.setGraphic(new FontIcon(bar.duty() ? "mdomz-send" : "mdoal-check_circle"));
      String style = bar.duty() ? "rd-chart-duty" : "rd-chart-permitted";
      rows.getChildren()
          .add(
              row(
                  name,
                  190,
                  List.of(new ShareBar.Part(bar.decisions(), style)),
                  most,
                  texts.format(
                      "account.bar.provision",
                      bar.citation(),
                      texts.get(bar.duty() ? "account.duty" : "account.permitted"),
                      bar.decisions())));
    }
    none(rows);
    if (account.provisions().size() > MOST) {
      rows.getChildren()
          .add(
              Nodes.wrapped(
                  texts.format("account.provisions.more", account.provisions().size() - MOST),
                  "rd-small",
                  "rd-muted"));
    }
    return card(
        texts.get("account.provisions"),
        texts.get("account.decisions.word"),
        List.of(
            legend("rd-chart-duty", texts.get("account.duty")),
            legend("rd-chart-permitted", texts.get("account.permitted"))),
        rows);
  }

  private VBox months(Account account) {
    MonthChart chart = new MonthChart(texts, account.months());
    VBox rows = body();
    VBox.setVgrow(chart, Priority.ALWAYS);
    rows.getChildren().add(chart);
    return card(
        texts.get("account.months"), texts.get("account.decisions.word"), splitLegend(), rows);
  }

  private VBox hindrances(Account account) {
    VBox rows = body();
    int most =
        Math.max(
            account.refusals(),
            account.hindrances().stream().mapToInt(HindranceBar::times).max().orElse(1));
    for (HindranceBar bar : account.hindrances()) {
      String code = bar.hindrance().name();
      rows.getChildren()
          .add(
              hindrance(
                  code,
                  words.of(bar.hindrance()),
                  String.join(", ", bar.citations()),
                  bar.times(),
                  most));
    }
    if (account.hindrances().isEmpty()) {
      rows.getChildren().add(Nodes.wrapped(texts.get("account.unmet.none"), "rd-muted"));
    }
    String tried =
        account.refusalProvisions().stream()
            .limit(3)
            .map(ProvisionBar::citation)
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    rows.getChildren()
        .add(
            hindrance(
                "", texts.get("account.refusals.by-themselves"), tried, account.refusals(), most));
    return card(
        texts.get("account.hindrances"),
        texts.format("account.unmet.note", account.unmet()),
        List.of(),
        rows);
  }

  private Node hindrance(String code, String word, String about, int times, int most) {
    VBox text = new VBox(Nodes.wrapped(word, "rd-strong"));
    if (!about.isEmpty()) {
      text.getChildren().add(Nodes.wrapped(about, "rd-small", "rd-muted"));
    }
    Label codeLabel = Nodes.label(code, "rd-small-strong", "rd-muted");
    codeLabel.setMinWidth(28);
    ShareBar bar =
        new ShareBar(
            List.of(new ShareBar.Part(times, "rd-chart-plain")),
            most,
            texts.format("account.bar.whole", word, times));
    bar.setMinWidth(170);
    bar.setPrefWidth(170);
    HBox row = new HBox(10, codeLabel, Nodes.growing(text), bar);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPadding(new Insets(4, 0, 4, 0));
    row.getStyleClass().add("rd-line-below");
    return row;
  }

  private static VBox body() {
    VBox rows = new VBox(9);
    rows.setPadding(new Insets(12, 16, 12, 16));
    return rows;
  }

  private void none(VBox rows) {
    if (rows.getChildren().isEmpty()) {
      rows.getChildren().add(Nodes.wrapped(texts.get("account.none"), "rd-muted"));
    }
  }

  private static Node row(
      Label name, double width, List<ShareBar.Part> parts, int most, String spoken) {
    name.setMinWidth(width);
    name.setPrefWidth(width);
    name.setMaxWidth(width);
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, name, Nodes.growing(new ShareBar(parts, most, spoken)));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
