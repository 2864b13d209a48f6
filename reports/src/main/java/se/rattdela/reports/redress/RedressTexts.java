package se.rattdela.reports.redress;

import java.time.LocalDate;
import java.util.List;
import se.rattdela.reports.decision.DecisionTexts;
import se.rattdela.reports.pdf.Texts;

/** The Swedish words of corrections, changes and withdrawals. */
public final class RedressTexts {
  private final Texts texts = new Texts(RedressTexts.class);
  private final DecisionTexts shared = new DecisionTexts();

  /** The heading, "Rättelse av beslut U-2026-0188". */
  public String title(RedressDocument document) {
    return texts.get("title." + document.kind(), document.first().number());
  }

  /** The version of the template, which changes when a word does. */
  public String version() {
    return texts.version();
  }

  /** A day as it is written in the text. */
  public String prose(LocalDate day) {
    return texts.prose(day);
  }

  /** Several named one after the other. */
  public String and(List<String> names) {
    return texts.and(names);
  }

  /** The laws whose abbreviations stand in the text, as decisions explain them. */
  String abbreviations(String text) {
    return shared.abbreviations(text);
  }

  Texts all() {
    return texts;
  }
}
