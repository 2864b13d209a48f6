package se.rattdela.desktop.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.rattdela.casework.review.ReviewLine;
import se.rattdela.casework.review.ReviewView;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.register.TableReport;
import se.rattdela.reports.register.TableReport.Line;
import se.rattdela.reports.register.TableReport.Section;

/**
 * The protocol of a signed review as a report: case numbers and colleagues, no person of a case.
 */
final class ReviewProtocol {
  private final Texts texts;
  private final Words words;
  private final ReviewFaces faces;

  ReviewProtocol(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
    this.faces = new ReviewFaces(texts, words);
  }

  TableReport report(ReviewView review, Municipality municipality, LocalDate today) {
    String title = texts.format("review.title", faces.month(review.month()));
    var at = review.signedAt();
    return new TableReport(
        municipality,
        texts.get("review.protocol.document"),
        title,
        List.of(
            new Line(texts.get("reviews.unit"), review.unitName()),
            new Line(texts.get("review.protocol.accesses"), String.valueOf(review.accesses())),
            new Line(texts.get("review.protocol.seed"), String.valueOf(review.seed())),
            new Line(
                texts.get("review.protocol.signed"),
                at == null ? "–" : review.signedBy() + ", " + words.moment(at))),
        texts.format("review.protocol.intro", review.digest()),
        List.of(lines(review)),
        today);
  }

  private Section lines(ReviewView review) {
    return new Section(
        texts.get("review.list"),
        List.of(
            texts.get("review.column.time"),
            texts.get("review.column.who"),
            texts.get("review.column.case"),
            texts.get("review.column.why"),
            texts.get("review.column.result"),
            texts.get("review.observation.heading")),
        List.of(5, 5, 4, 6, 5, 7),
        review.lines().stream().map(this::row).toList());
  }

  private List<String> row(ReviewLine line) {
    String why =
        line.risks().isEmpty()
            ? texts.get("review.sample")
            : line.risks().stream().sorted().map(words::of).collect(Collectors.joining(", "));
    var finding = line.finding();
    return List.of(
        words.moment(line.began()),
        line.who(),
        faces.where(line),
        why,
        finding == null
            ? texts.get("review.open")
            : texts.format("review.protocol.by", words.of(finding), line.foundBy()),
        line.observation().isEmpty() ? "–" : line.observation());
  }
}
