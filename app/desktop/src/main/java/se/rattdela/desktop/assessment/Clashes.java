package se.rattdela.desktop.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.desktop.recovery.ConflictPane;
import se.rattdela.desktop.session.Desk;

/**
 * What happens when a colleague saved in the same assessment first: what touches the same step is
 * shown beside the user's own, and what does not is let be and the user's own saved after it.
 */
final class Clashes {
  private final Desk desk;
  private final AssessmentViewModel model;
  private final ReadOnlyObjectWrapper<@Nullable StepClash> clash = new ReadOnlyObjectWrapper<>();

  Clashes(Desk desk, AssessmentViewModel model) {
    this.desk = desk;
    this.model = model;
  }

  /** What is to be chosen between, or null. */
  ReadOnlyObjectProperty<@Nullable StepClash> clashProperty() {
    return clash.getReadOnlyProperty();
  }

  /** What is to be chosen between in a step, or null. */
  @Nullable StepClash at(Step step) {
    StepClash now = clash.get();
    return now != null && Step.same(now.step(), step) ? now : null;
  }

  /**
   * What was written in a step before and not saved, where a colleague has saved there since: it is
   * not put over the colleague's text, but shown beside it.
   */
  void putBack(Step step, StepJournal.Outdated kept, AssessmentViewModel.Shown shown) {
    Map<String, String> mine = new LinkedHashMap<>(kept.before());
    mine.putAll(kept.written());
    StepClash met =
        StepClash.of(
            desk.texts().get("conflict.put-back"),
            step,
            new StepClash.Mine(mine, settled -> {}),
            kept.before(),
            shown,
            desk.texts(),
            desk.words());
    if (met.clash().mergesItself()) {
      model.keep(step, met.clash().merged());
    } else {
      clash.set(met);
    }
  }

  /**
   * A colleague was first.
   *
   * @param mine what the user was about to save; null where there is no text to lose
   */
  void meet(
      ConflictException told,
      @Nullable Step step,
      StepClash.@Nullable Mine mine,
      AssessmentViewModel.Shown before,
      AssessmentViewModel.Shown fetched) {
    String title = ConflictPane.title(desk, told);
    if (step == null || mine == null) {
      model.take(fetched);
      model.say(desk.texts().format("conflict.elsewhere", title));
      return;
    }
    Map<String, String> saw = StepClash.stored(before, step);
    StepClash met = StepClash.of(title, step, mine, saw, fetched, desk.texts(), desk.words());
    if (met.clash().mergesItself()) {
      model.take(fetched);
      model.saving().sayWhenSaved(desk.texts().format("conflict.merged", title));
      mine.save().accept(met.clash().merged());
    } else {
      clash.set(met);
      model.take(fetched);
    }
  }

  /** Everything has been fetched anew while a choice waits. */
  void refetched(AssessmentViewModel.Shown fetched) {
    StepClash now = clash.get();
    if (now != null && !now.clash().theirs().equals(fetched)) {
      clash.set(now.on(fetched, desk.texts(), desk.words()));
    }
  }

  /** Ends a clash: what came of the choices is saved, or, with null, the colleague's stands. */
  void settle(@Nullable Map<String, String> settled) {
    StepClash now = clash.get();
    if (now == null) {
      return;
    }
    if (settled == null) {
      model.drop(now.step());
      clash.set(null);
      return;
    }
    model.keep(now.step(), settled);
    // Only now, or the form would be built from what was kept before.
    clash.set(null);
    if (settled.containsKey(StepClash.ANSWER) && settled.get(StepClash.ANSWER).isEmpty()) {
      // The colleague's withdrawal stands; the texts wait in the form for another answer.
      model.say(desk.texts().get("conflict.save-again"));
    } else {
      now.mine().save().accept(settled);
    }
  }
}
