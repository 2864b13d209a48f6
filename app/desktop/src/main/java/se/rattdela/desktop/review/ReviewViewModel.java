package se.rattdela.desktop.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.decision.Letterhead;
import se.rattdela.casework.review.AccessDetail;
import se.rattdela.casework.review.Finding;
import se.rattdela.casework.review.RecordFinding;
import se.rattdela.casework.review.ReviewLine;
import se.rattdela.casework.review.ReviewView;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.paper.Exported;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Route;
import se.rattdela.reports.register.TableReport;
import se.rattdela.reports.register.TableReportRenderer;

/** A unit's review of a month. */
public final class ReviewViewModel {
  private final Desk desk;
  private final Route.AccessReview route;
  private final Function<String, Optional<Path>> chooseFile;
  private final Loading loading;
  private final ReadOnlyObjectWrapper<@Nullable ReviewView> review = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ReviewLine> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable AccessDetail> detail =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /**
   * The review of a unit's month.
   *
   * @param chooseFile asks the user where to write
   */
  public ReviewViewModel(
      Desk desk, Route.AccessReview route, Function<String, Optional<Path>> chooseFile) {
    this.desk = desk;
    this.chooseFile = chooseFile;
    this.route = route;
    this.loading = new Loading(desk.tasks());
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** The review, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable ReviewView> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /** The access that is looked at, or null for none. */
  public ReadOnlyObjectProperty<@Nullable ReviewLine> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What lies behind it, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable AccessDetail> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /** How the last step went; empty while there is nothing to say. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Who looks. */
  public String reviewer() {
    return desk.actor().displayName();
  }

  /** Fetches the review; the first time it is begun. */
  public void load() {
    loading.fetch(
        desk.texts().get("review.loading"),
        progress -> desk.office().accessReviews().open(desk.actor(), route.unit(), route.month()),
        fetched -> {
          show(fetched);
          begun().or(this::next).ifPresent(this::choose);
        });
  }

  /** An access of which something was written and not saved. */
  private Optional<ReviewLine> begun() {
    ReviewView now = review.get();
    return now == null
        ? Optional.empty()
        : now.lines().stream().filter(each -> desk.unsent().holds(place(each))).findFirst();
  }

  /** Keeps what is observed of an access until it is saved. */
  KeptTexts kept() {
    return new KeptTexts(desk.unsent());
  }

  /** Where what is observed of an access is kept. */
  String place(ReviewLine line) {
    return DraftPlaces.accessReview(route.unit(), route.month(), line.number());
  }

  /** What the review is called when a draft of it is offered back. */
  String month() {
    return route.month().toString();
  }

  private void show(ReviewView fetched) {
    review.set(fetched);
    ReviewLine before = chosen.get();
    if (before != null) {
      chosen.set(line(fetched, before.number()));
    }
  }

  private static @Nullable ReviewLine line(ReviewView view, int number) {
    return view.lines().stream().filter(line -> line.number() == number).findFirst().orElse(null);
  }

  /** Looks at an access; that is logged. */
  public void choose(ReviewLine line) {
    ReviewView now = review.get();
    ReviewLine before = chosen.get();
    if (now == null || (before != null && before.number() == line.number())) {
      return;
    }
    chosen.set(line);
    detail.set(null);
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("review.reading"),
            progress -> desk.office().accessReviews().access(desk.actor(), now.id(), line.number()))
        .onSuccess(fetched -> {
          ReviewLine still = chosen.get();
          if (still != null && still.number() == fetched.number()) {
            detail.set(fetched);
          }
        })
        .onFailure(desk.failures())
        .start();
  }

  /** Whether the chosen access can be given a finding by the one who looks. */
  public boolean canFind() {
    ReviewView now = review.get();
    ReviewLine line = chosen.get();
    return now != null && line != null && !line.own() && now.signedAt() == null;
  }

  /** Stores a finding and goes on to the next access that has none. */
  public void find(Finding finding, String observation) {
    ReviewView now = review.get();
    ReviewLine line = chosen.get();
    if (now == null || line == null) {
      return;
    }
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("review.saving"),
            progress ->
                desk.office()
                    .accessReviews()
                    .find(
                        desk.actor(),
                        new RecordFinding(
                            now.id(), line.number(), line.revision(), finding, observation)))
        .onSuccess(stored -> {
          desk.unsent().saved(place(line));
          show(stored);
          next().ifPresent(this::choose);
        })
        .onFailure(this::notFound)
        .start();
  }

  /** What a colleague saved first is fetched, and stands beside what was written. */
  private void notFound(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
    if (cause instanceof ConflictException) {
      desk.tasks()
          .prepare(
              desk.texts().get("review.loading"),
              progress ->
                  desk.office().accessReviews().open(desk.actor(), route.unit(), route.month()))
          .onSuccess(this::show)
          .onFailure(desk.failures())
          .start();
    }
  }

  /** The next access without a finding after the chosen one, else the first one. */
  private Optional<ReviewLine> next() {
    ReviewView now = review.get();
    if (now == null) {
      return Optional.empty();
    }
    ReviewLine at = chosen.get();
    int number = at == null ? 0 : at.number();
    Predicate<ReviewLine> open = line -> line.finding() == null && !line.own();
    List<ReviewLine> lines = now.lines();
    return Stream.concat(
            lines.stream().filter(line -> line.number() > number).filter(open),
            lines.stream().filter(open))
        .findFirst()
        .or(() -> at == null ? lines.stream().findFirst() : Optional.empty());
  }

  /** How many accesses still have no finding. */
  public int remaining() {
    ReviewView now = review.get();
    return now == null ? 0 : now.lines().size() - now.reviewed();
  }

  /** How many of them are the reviewer's own, which another must look at. */
  int ownRemaining() {
    ReviewView now = review.get();
    return now == null
        ? 0
        : (int) now.lines().stream().filter(line -> line.own() && line.finding() == null).count();
  }

  /** Signs the protocol. */
  public void sign() {
    ReviewView now = review.get();
    if (now == null) {
      return;
    }
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("review.saving"),
            progress -> desk.office().accessReviews().sign(desk.actor(), now.id(), now.version()))
        .onSuccess(signed -> {
          show(signed);
          message.set(desk.texts().get("review.signed.message"));
          desk.navigator().workChanged();
        })
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  /** Writes the signed protocol as PDF. */
  public void protocol() {
    ReviewView now = review.get();
    if (now == null || now.signedAt() == null) {
      return;
    }
    Optional<Path> place =
        chooseFile.apply(desk.texts().format("review.protocol.file", now.month().toString()));
    if (place.isEmpty()) {
      return;
    }
    Path file = place.get();
    desk.tasks()
        .prepare(
            desk.texts().get("decision.exporting"),
            progress -> {
              TableReport report =
                  new ReviewProtocol(desk.texts(), desk.words())
                      .report(
                          now, Letterhead.of(desk.office().setup().profile(), ""), desk.today());
              Exported.write(file, new TableReportRenderer().pdf(report));
              return file;
            })
        .onSuccess(written ->
            message.set(
                desk.texts().format("decision.exported", String.valueOf(written.getFileName()))))
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  /** To the list of months. */
  public void earlier() {
    desk.navigator().go(new Route.AccessReviews());
  }
}
