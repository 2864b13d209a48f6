package se.rattdela.reports.decision;

import com.itextpdf.layout.element.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.Blocks;

/**
 * The provisions applied. Each is told once, however many items it was tried on; where facts or
 * judgements differ between items, they stand under it with the items they are about.
 */
final class GroundSection {
  /** What makes two grounds the same provision. */
  private record Provision(
      String citation,
      GroundEffect effect,
      @Nullable LocalDate inForceFrom,
      String sfs,
      String content) {
    static Provision of(Ground ground) {
      return new Provision(
          ground.citation(), ground.effect(), ground.inForceFrom(), ground.sfs(), ground.content());
    }
  }

  /** A judgement as it was made for some of the items. */
  private record Answer(String answer, String reason) {}

  private final DecisionPages pages;
  private final Blocks blocks;

  GroundSection(DecisionPages pages) {
    this.pages = pages;
    this.blocks = pages.blocks();
  }

  void add() {
    Map<Provision, List<Ground>> grounds = new LinkedHashMap<>();
    for (Ground ground : pages.document().grounds()) {
      if (!ground.items().isEmpty()) {
        grounds.computeIfAbsent(Provision.of(ground), _ -> new ArrayList<>()).add(ground);
      }
    }
    grounds.forEach(this::provision);
  }

  private void provision(Provision provision, List<Ground> grounds) {
    List<Integer> items = items(grounds);
    pages.page().add(blocks.subsection(pages.capital(items)));
    pages.page().add(blocks.body(lead(provision, items)));
    facts(grounds, items);
    assessments(grounds, items);
  }

  private String lead(Provision provision, List<Integer> numbers) {
    String items = pages.text(numbers.size() == 1 ? "ground.items.one" : "ground.items.many");
    String effect = pages.kindText("ground." + provision.effect(), items, provision.citation());
    LocalDate from = provision.inForceFrom();
    String version =
        from == null || provision.sfs().isBlank()
            ? ""
            : pages.text("ground.version", pages.texts().prose(from), provision.sfs());
    String refusal =
        provision.effect() == GroundEffect.DOES_NOT_HINDER && pages.isAsked()
            ? pages.text("ground.refusalMustBeReasoned", numbers.size())
            : "";
    return DecisionPages.join(effect, provision.content(), refusal, version);
  }

  private void facts(List<Ground> grounds, List<Integer> all) {
    byItems(grounds, Ground::facts)
        .forEach((facts, items) -> {
          List<Paragraph> entries =
              facts.stream()
                  .filter(Texts::isFilled)
                  .map(fact -> blocks.body().add(blocks.text(fact)))
                  .toList();
          if (!entries.isEmpty()) {
            String lead =
                items.equals(all)
                    ? pages.text("ground.facts")
                    : pages.text("ground.facts.some", ItemNumbers.phrase(pages.texts(), items));
            pages.page().add(blocks.body().add(blocks.text(lead)).setKeepWithNext(true));
            pages.page().add(blocks.bullets(entries));
          }
        });
  }

  private void assessments(List<Ground> grounds, List<Integer> all) {
    List<String> questions =
        grounds.stream()
            .flatMap(ground -> ground.assessments().stream())
            .map(Assessment::question)
            .distinct()
            .toList();
    for (String question : questions) {
      Map<Answer, List<Integer>> answers = answers(grounds, question);
      if (answers.size() == 1 && answers.containsValue(all)) {
        Answer only = answers.keySet().iterator().next();
        pages
            .page()
            .add(
                answered(blocks.body().add(blocks.muted(question + " ")), only)
                    .setMarginTop(2)
                    .setMarginBottom(3));
      } else {
        pages
            .page()
            .add(blocks.body().add(blocks.muted(question)).setMarginTop(2).setKeepWithNext(true));
        pages
            .page()
            .add(
                blocks.bullets(
                    answers.entrySet().stream()
                        .map(each ->
                            answered(
                                blocks
                                    .body()
                                    .add(
                                        blocks.text(
                                            pages.text("note.lead", pages.capital(each.getValue()))
                                                + " ")),
                                each.getKey()))
                        .toList()));
      }
    }
  }

  private Paragraph answered(Paragraph paragraph, Answer answer) {
    return paragraph
        .add(blocks.strong(answer.answer() + ". "))
        .add(blocks.text(answer.reason().strip()));
  }

  private static Map<Answer, List<Integer>> answers(List<Ground> grounds, String question) {
    Map<Answer, List<Ground>> made = new LinkedHashMap<>();
    for (Ground ground : grounds) {
      ground.assessments().stream()
          .filter(each -> each.question().equals(question))
          .forEach(each ->
              made.computeIfAbsent(new Answer(each.answer(), each.reason()), _ -> new ArrayList<>())
                  .add(ground));
    }
    Map<Answer, List<Integer>> answers = new LinkedHashMap<>();
    made.forEach((answer, of) -> answers.put(answer, items(of)));
    return answers;
  }

  private static <T> Map<T, List<Integer>> byItems(List<Ground> grounds, Function<Ground, T> part) {
    Map<T, List<Integer>> same = new LinkedHashMap<>();
    for (Ground ground : grounds) {
      same.merge(part.apply(ground), ground.items(), GroundSection::union);
    }
    return same;
  }

  private static List<Integer> items(Collection<Ground> grounds) {
    return grounds.stream().map(Ground::items).reduce(List.of(), GroundSection::union);
  }

  private static List<Integer> union(List<Integer> some, List<Integer> others) {
    return Stream.concat(some.stream(), others.stream()).sorted().distinct().toList();
  }
}
