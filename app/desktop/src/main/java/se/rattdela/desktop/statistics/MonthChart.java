package se.rattdela.desktop.statistics;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import se.rattdela.casework.statistics.Account.MonthBar;
import se.rattdela.desktop.common.Nodes;
import se.rattdela.desktop.common.Texts;

/** Standing bars, one a month, each with its figure above and its month below. */
final class MonthChart extends Region {
  private static final double HEIGHT = 210;
  private static final double LABEL = 20;
  private static final double WIDEST = 40;

  private final List<MonthBar> months;
  private final List<Label> sums = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final List<Region> requests = new ArrayList<>();
  private final List<Region> owns = new ArrayList<>();
  private final Region line = new Region();

  MonthChart(Texts texts, List<MonthBar> months) {
    this.months = months;
    DateTimeFormatter shortName = DateTimeFormatter.ofPattern("LLL", texts.locale());
    DateTimeFormatter longName = DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale());
    for (MonthBar month : months) {
      Region request = bar("rd-chart-request");
      Region own = bar("rd-chart-own");
      requests.add(request);
      owns.add(own);
      Label sum = centred(String.valueOf(month.decisions()), "rd-strong");
      sum.setAccessibleText(
          texts.format(
              "account.month.spoken",
              longName.format(month.month()),
              month.onRequest(),
              month.ownInitiative()));
      sums.add(sum);
      names.add(centred(shortName.format(month.month()).replace(".", ""), "rd-small"));
      getChildren().addAll(request, own);
    }
    getChildren().addAll(sums);
    getChildren().addAll(names);
    line.getStyleClass().add("rd-chart-line");
    getChildren().add(line);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMinWidth(200);
  }

  private static Region bar(String style) {
    Region bar = new Region();
    bar.getStyleClass().addAll(style, "rd-chart-part");
    return bar;
  }

  private static Label centred(String text, String style) {
    Label label = Nodes.label(text, style);
    label.setAlignment(Pos.CENTER);
    return label;
  }

  @Override
  protected void layoutChildren() {
    if (months.isEmpty()) {
      return;
    }
    double most = Math.max(1, months.stream().mapToInt(MonthBar::decisions).max().orElse(1));
    double place = getWidth() / months.size();
    double wide = Math.min(WIDEST, place * 0.6);
    double foot = getHeight() - LABEL;
    double scale = (foot - LABEL) / most;
    for (int i = 0; i < months.size(); i++) {
      MonthBar month = months.get(i);
      double left = place * i + (place - wide) / 2;
      double request = month.onRequest() * scale;
      double own = month.ownInitiative() * scale;
      put(requests.get(i), left, foot - request, wide, request);
      put(owns.get(i), left, foot - request - own, wide, own);
      put(sums.get(i), place * i, foot - request - own - LABEL, place, LABEL);
      put(names.get(i), place * i, foot, place, LABEL);
    }
    put(line, 0, foot, getWidth(), 1);
  }

  private void put(Region node, double x, double y, double width, double height) {
    node.resizeRelocate(
        snapPositionX(x), snapPositionY(y), snapSizeX(width), height <= 0 ? 0 : snapSizeY(height));
  }
}
