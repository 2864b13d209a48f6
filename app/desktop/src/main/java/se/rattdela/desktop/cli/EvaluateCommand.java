package se.rattdela.desktop.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.Question;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.json.AnswerWriter;
import se.rattdela.rules.json.QuestionReader;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackLoader;

/**
 * Answers the questions in a file, one JSON answer a line in the order of the questions. What is
 * wrong with one question is said with file, entry and key; the others are answered all the same.
 */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

  private final CommandContext context;
  private final CommandTexts texts;
  private final QuestionReader reader = new QuestionReader();

  @Parameters(paramLabel = "FILE")
  private String file = "";

  EvaluateCommand(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    String shown = file.equals("-") ? texts.text("evaluate.stdin") : Printable.of(file);
    List<QuestionFile.Entry> entries;
    RuleEngine engine;
    try {
      entries = QuestionFile.entries(new InputText(context, texts).read(file, shown));
      engine = new RuleEngine(PackLoader.shipped());
    } catch (InputText.UnreadableException e) {
      return refuse(Printable.line(e.getMessage()));
    } catch (InvalidQuestionException e) {
      return refuse(
          texts.text("evaluate.file", shown, Printable.line(e.said().in(texts.locale()))));
    } catch (PackException e) {
      context.err().println(texts.text("pack.unusable", Printable.line(e.in(texts.locale()))));
      return RattdelaCommand.FAILED;
    }
    return answer(shown, entries, engine);
  }

  private int refuse(String message) {
    context.err().println(message);
    return RattdelaCommand.WRONG_INPUT;
  }

  private int answer(String shown, List<QuestionFile.Entry> entries, RuleEngine engine) {
    int unanswered = 0;
    int afterSnapshot = 0;
    LocalDate lawUntil = engine.pack().lawUntil();
    for (QuestionFile.Entry entry : entries) {
      String id = "";
      try {
        JsonNode node = entry.read(reader);
        id = node.path("id").isTextual() ? node.path("id").textValue() : "";
        Question question = reader.question(node);
        print(context.out(), AnswerWriter.write(engine.evaluate(question)));
        afterSnapshot += question.date().isAfter(lawUntil) ? 1 : 0;
      } catch (InvalidQuestionException e) {
        context.err().println(where(shown, entry.number(), id, e));
        unanswered++;
      }
    }
    if (afterSnapshot > 0) {
      context.err().println(texts.text("evaluate.after-snapshot", afterSnapshot, lawUntil));
    }
    if (unanswered > 0) {
      context.err().println(texts.text("evaluate.unanswered", unanswered, entries.size()));
      return RattdelaCommand.WRONG_INPUT;
    }
    return RattdelaCommand.OK;
  }

  private String where(String shown, int number, String id, InvalidQuestionException problem) {
    return texts.text(
        "evaluate.entry",
        shown,
        number,
        id.isEmpty() ? "" : texts.text("evaluate.id", Printable.of(id)),
        problem.place().isEmpty()
            ? ""
            : texts.text("evaluate.place", Printable.of(problem.place())),
        Printable.line(problem.said().in(texts.locale())));
  }

  /** One answer a line, the line end the same on every system. */
  private static void print(PrintWriter out, String line) {
    out.print(line);
    out.print('\n');
  }
}
