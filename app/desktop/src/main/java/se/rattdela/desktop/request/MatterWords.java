package se.rattdela.desktop.request;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.benefit.Benefit;
import se.rattdela.casework.benefit.Benefits;
import se.rattdela.casework.benefit.DecidingBody;
import se.rattdela.casework.request.Matter;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;

/**
 * What only one kind of matter has, line by line as the user reads it; empty parts are left out.
 */
final class MatterWords {
  private final Texts texts;
  private final Words words;
  private final Benefits benefits;

  MatterWords(Desk desk, Benefits benefits) {
    this.texts = desk.texts();
    this.words = desk.words();
    this.benefits = benefits;
  }

  /** The lines of a matter. */
  String of(Matter matter) {
    Lines lines = new Lines();
    switch (matter) {
      case Matter.Ordinary _ -> {}
      case Matter.Notice it ->
          lines
              .with("matter.benefit", benefit(it.benefit()))
              .with("matter.benefit.name", it.benefitName())
              .with("matter.body.name", it.bodyName())
              .with("matter.granted", it.granted() == null ? null : words.of(it.granted()))
              .with("matter.granted.on", it.grantedOn())
              .with("matter.fault", it.fault() == null ? null : words.of(it.fault()))
              .with("matter.discovered", it.discovered())
              .with("matter.trigger", it.trigger())
              .with("matter.circumstances", it.circumstances())
              .with("matter.period", it.period())
              .with("matter.amount", it.amount())
              .with("matter.special", judged(it.specialReasons()));
      case Matter.CrimeReport it ->
          lines
              .with("matter.benefit", benefit(it.benefit()))
              .with("matter.benefit.name", it.benefitName())
              .with(
                  "matter.body.decided",
                  benefits.body(it.decidedBy()).map(DecidingBody::label).orElse(""))
              .with("matter.body.name", it.bodyName())
              .with("matter.discovered", it.discovered())
              .with("matter.suspected", judged(it.suspected()))
              .with("matter.circumstances.report", it.circumstances())
              .with("matter.period", it.period())
              .with("matter.amount", it.amount());
      case Matter.Oral it ->
          lines
              .with("matter.given-at", it.givenAt() == null ? null : words.moment(it.givenAt()))
              .with("matter.to.function", it.givenToFunction())
              .with("matter.to.name", it.givenToName())
              .with("matter.means", it.means() == null ? null : words.of(it.means()))
              .with("matter.why-urgent", it.whyUrgent());
    }
    return lines.text();
  }

  private String benefit(String code) {
    return code.equals(Matter.OTHER_BENEFIT)
        ? texts.get("matter.benefit.other")
        : benefits.benefit(code).map(Benefit::label).orElse("");
  }

  private @Nullable String judged(Matter.@Nullable Judged judged) {
    return judged == null
        ? null
        : texts.get(judged.yes() ? "matter.judged.yes" : "matter.judged.no")
            + ". "
            + judged.reason();
  }

  private final class Lines {
    private final List<String> all = new ArrayList<>();

    Lines with(String key, @Nullable Object value) {
      if (value != null && !value.toString().isBlank()) {
        all.add(texts.get(key) + ": " + value);
      }
      return this;
    }

    String text() {
      return String.join("\n", all);
    }
  }
}
