package se.rattdela.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.day.DayTask;
import se.rattdela.casework.day.NextStep;
import se.rattdela.casework.decision.Certificate;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.HarmFinding;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.decision.ReturnCode;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchState;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.history.HistoryField;
import se.rattdela.casework.notice.NoticeOutcome;
import se.rattdela.casework.redress.AppealState;
import se.rattdela.casework.redress.Judgment;
import se.rattdela.casework.redress.Reconsideration;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressState;
import se.rattdela.casework.redress.Timeliness;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureStatus;
import se.rattdela.casework.request.FileNotes;
import se.rattdela.casework.request.Matter;
import se.rattdela.casework.review.Finding;
import se.rattdela.casework.review.Risk;
import se.rattdela.casework.rulebook.KeyState;
import se.rattdela.casework.rulebook.PackCause;
import se.rattdela.casework.rulebook.PackSource;
import se.rattdela.casework.rulebook.PackWarning;
import se.rattdela.casework.rulebook.ProposalState;
import se.rattdela.casework.suggestion.CandidateDoubt;
import se.rattdela.casework.suggestion.CandidateKind;
import se.rattdela.casework.unmet.Consequence;
import se.rattdela.casework.unmet.Hindrance;
import se.rattdela.casework.unmet.NeedSide;
import se.rattdela.desktop.common.Shortcut;
import se.rattdela.desktop.day.DayGroup;
import se.rattdela.desktop.help.HelpEntry;
import se.rattdela.desktop.matrix.MatrixFilter;
import se.rattdela.desktop.matrix.MatrixGrouping;
import se.rattdela.desktop.shell.Look;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Initiative;
import se.rattdela.ui.UiCatalogue;
import se.rattdela.ui.UiLanguage;
import se.rattdela.ui.View;

/** Finds every text that is missing and every text that nobody uses. */
class TextUsageTest {
  private static final Path SOURCES = Path.of("src/main/java/se/rattdela/desktop");
  private static final Pattern LOOKED_UP =
      Pattern.compile("texts(?:\\(\\))?\\s*\\.(?:get|format)\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[\\w-]+)+)\"");
  private static final Pattern IN_VIEW = Pattern.compile("\"%([^\"]+)\"");

  /** Enums whose constants are put into words; their keys are made of their names. */
  private static final List<Class<? extends Enum<?>>> WORDED =
      List.of(
          CandidateDoubt.class,
          CandidateKind.class,
          Certificate.class,
          Channel.class,
          DayGroup.class,
          DayTask.Kind.class,
          DecisionKind.class,
          DisclosureStatus.class,
          DocumentKind.class,
          HelpEntry.Section.class,
          Harm.class,
          HarmFinding.Result.class,
          Initiative.class,
          KeyState.class,
          Look.class,
          Operation.class,
          PackCause.class,
          PackSource.class,
          PackWarning.class,
          ProposalState.class,
          PersonRole.class,
          ProtectedIdentity.class,
          HistoryField.class,
          ReturnCode.class,
          ServiceBranch.class,
          OutgoingFile.Kind.class,
          NextStep.class,
          NoticeOutcome.class,
          MatrixFilter.class,
          MatrixGrouping.class,
          FileNotes.Informing.class,
          Matter.Granted.class,
          Matter.Fault.class,
          Matter.Means.class,
          ReleaseCheck.Kind.class,
          DispatchChannel.class,
          DispatchState.class,
          ReceiverCheck.class,
          RedressKind.class,
          RedressState.class,
          AppealState.class,
          RedressGround.class,
          Shortcut.class,
          Shortcut.Where.class,
          Timeliness.Suggestion.class,
          UiLanguage.class,
          Reconsideration.class,
          Judgment.class,
          Judgment.Following.class,
          NeedSide.class,
          Hindrance.class,
          Consequence.class,
          Risk.class,
          Finding.class);

  private final Set<String> keys =
      new TreeSet<>(new UiCatalogue().texts(UiLanguage.SWEDISH).keySet());

  @Test
  void everyTextThatIsLookedUpExists() throws IOException {
    assertThat(hits(LOOKED_UP, sources())).isNotEmpty().allMatch(keys::contains);
  }

  @Test
  void everyConstantHasAWord() {
    assertThat(constants()).allMatch(keys::contains);
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> used = hits(LITERAL, sources());
    used.addAll(hits(IN_VIEW, views()));
    used.addAll(constants());
    assertThat(keys).allMatch(used::contains);
  }

  private static Set<String> constants() {
    return WORDED.stream()
        .flatMap(type ->
            Stream.of(type.getEnumConstants())
                .map(each -> "enum." + type.getSimpleName() + "." + each.name()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> hits(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(hit -> hit.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          // The command line and the demo have words of their own.
          .filter(file -> !file.startsWith(SOURCES.resolve("cli")))
          .filter(file -> !file.startsWith(SOURCES.resolve("demo")))
          .map(TextUsageTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String views() throws IOException {
    StringBuilder all = new StringBuilder();
    for (View view : View.values()) {
      try (var stream = view.url().openStream()) {
        all.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
