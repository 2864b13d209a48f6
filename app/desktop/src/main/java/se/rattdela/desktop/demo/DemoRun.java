package se.rattdela.desktop.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.audit.ChainReport;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.store.AtomicFile;

/**
 * The main job without a display: in a new demo office the officer and the approver sign in, take
 * what is left of the story and write the decisions to files.
 */
public final class DemoRun {

  private static final String DATA = "beslut.json";

  private final DemoOffice demo;

  /** The run through a demo office. */
  public DemoRun(DemoOffice demo) {
    this.demo = demo;
  }

  /**
   * A decision that was made and written.
   *
   * @param approved what the approver saw
   * @param sealed the decision
   * @param pdf the sealed file
   * @param json its machine-readable copy, as embedded in it
   */
  public record Made(ApprovalView approved, SealedDecision sealed, Path pdf, Path json) {}

  /**
   * What a run gave.
   *
   * @param signedIn the users who signed in with their passwords
   * @param chain the check of the audit chain afterwards
   */
  public record Outcome(List<Actor> signedIn, List<Made> decisions, ChainReport chain) {
    /** Takes copies. */
    public Outcome {
      signedIn = List.copyOf(signedIn);
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * Creates the office, does the job and removes the office again.
   *
   * @param offices an empty data folder under a given clock
   * @param out existing folder for the files
   * @throws se.rattdela.casework.common.CaseworkException what a user would have met
   */
  public Outcome run(Function<Clock, Casework> offices, Path out) {
    Map<String, StoryIds> ids = demo.build(offices);
    StoryClock clock = new StoryClock(demo.content().office().now());
    Casework casework = offices.apply(clock);
    try {
      return decide(casework, clock, ids, out);
    } finally {
      casework.reset();
    }
  }

  private Outcome decide(Casework casework, StoryClock clock, Map<String, StoryIds> ids, Path out) {
    List<Left> left = left(ids);
    List<String> names = left.stream().map(each -> each.step().by()).distinct().toList();
    Casework.SignedIn in = casework.open(names.getFirst(), password(names.getFirst()));
    try (OpenOffice office = in.office()) {
      Map<String, Actor> actors = new HashMap<>();
      List<Actor> signedIn = new ArrayList<>();
      for (String name : names) {
        Actor actor =
            name.equals(in.actor().userName()) ? in.actor() : office.signIn(name, password(name));
        actors.put(name, actor);
        signedIn.add(actor);
      }
      StoryPlayer player = new StoryPlayer(office, actors, clock);
      List<Made> made = new ArrayList<>();
      for (Left each : left) {
        if (each.step() instanceof Step.Decide) {
          ApprovalView view = player.review(each.step(), each.line(), each.ids());
          Actor approver = player.actor(each.step().by());
          made.add(written(office, approver, view, player.decide(approver, view), out));
        } else {
          player.take(each.step(), each.line(), each.ids());
        }
      }
      return new Outcome(signedIn, made, office.audit().verify());
    }
  }

  /** A step that is still to be taken when the office is opened. */
  private record Left(Step step, DemoContent.DisclosureLine line, StoryIds ids) {}

  private List<Left> left(Map<String, StoryIds> ids) {
    List<Left> left = new ArrayList<>();
    for (DemoContent.CaseStory story : demo.content().cases()) {
      for (DemoContent.DisclosureLine line : story.disclosures()) {
        line.steps().stream()
            .filter(step -> step.at().isAfter(demo.content().office().now()))
            .forEach(step -> left.add(new Left(step, line, StoryIds.known(ids, story.key()))));
      }
    }
    left.sort(Comparator.comparing(each -> each.step().at()));
    return left;
  }

  private char[] password(String userName) {
    return demo.accounts().stream()
        .filter(account -> account.userName().equals(userName))
        .findFirst()
        .orElseThrow()
        .password()
        .toCharArray();
  }

  /** File names carry the number of the decision only. */
  private static Made written(
      OpenOffice office, Actor approver, ApprovalView view, SealedDecision sealed, Path out) {
    Path pdf = out.resolve(sealed.number() + ".pdf");
    Path json = out.resolve(sealed.number() + ".json");
    // The demo confirms what a user would; its people are made up.
    office
        .decisions()
        .export(
            approver, sealed.id(), pdf, office.redress().sheet(approver, sealed.id()).protection());
    try {
      Files.write(json, data(pdf));
      for (OutgoingFile file : office.release().files(approver, sealed.id())) {
        if (file.kind() != OutgoingFile.Kind.DECISION) {
          AtomicFile.write(out.resolve(sealed.number() + "-" + file.name()), file.bytes());
        }
      }
    } catch (IOException e) {
      throw new StoreException(ErrorCode.EXPORT_FAILED, e, json.getFileName());
    }
    return new Made(view, sealed, pdf, json);
  }

  /** The machine-readable copy is taken out of the sealed file, so that the two cannot differ. */
  private static byte[] data(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDEmbeddedFilesNameTreeNode files =
          new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
      Map<String, PDComplexFileSpecification> named = files.getNames();
      PDComplexFileSpecification data = named.get(DATA);
      if (data == null) {
        data =
            named.values().stream()
                .filter(each -> DATA.equals(each.getFilename()))
                .findFirst()
                .orElseThrow(() -> new IOException(DATA));
      }
      return data.getEmbeddedFile().toByteArray();
    }
  }
}
