package se.rattdela.packtools;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.PackProblem;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SignedPack;
import se.rattdela.rules.pack.TrustedKeys;
import se.rattdela.rules.source.CaseSource;
import se.rattdela.rules.source.PackSource;

/** A pack with its worked cases, from a folder of rule files, a compiled pack or a signed one. */
public final class LoadedPack {

  private static final int LARGEST = 20_000_000;

  private final RulePack pack;
  private final WorkedCases cases;
  private final Places places;

  private LoadedPack(RulePack pack, WorkedCases cases, Places places) {
    this.pack = pack;
    this.cases = cases;
    this.places = places;
  }

  /**
   * Reads a pack.
   *
   * @param path a folder of rule files; a signed pack ({@code .rattpack}); or a compiled pack, with
   *     its cases beside it in {@code cases.json} where there are any
   * @param keys the keys that a signed pack may be signed with
   * @throws PackException if it is wrong; where its sources are, every problem is listed
   * @throws IOException if it cannot be read
   */
  public static LoadedPack read(Path path, TrustedKeys keys) throws IOException {
    if (Files.isDirectory(path)) {
      PackSource source = PackSource.read(path);
      RulePack pack = source.compile().pack();
      WorkedCases cases = CaseSource.read(path).compile(pack).cases();
      return new LoadedPack(pack, cases, Places.of(source));
    }
    if (path.toString().endsWith(SignedPack.ENDING)) {
      SignedPack signed = SignedPack.read(path, keys);
      return new LoadedPack(signed.pack(), WorkedCases.load(signed.casesJson()), Places.none());
    }
    byte[] compiled = bytes(path);
    RulePack pack = PackLoader.load(compiled, QuestionWriter.sha256(compiled));
    Path beside = path.resolveSibling(WorkedCases.COMPILED);
    WorkedCases cases =
        Files.exists(beside) ? WorkedCases.load(bytes(beside)) : new WorkedCases(List.of());
    return new LoadedPack(pack, cases, Places.none());
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        Place start = new Place(String.valueOf(file.getFileName()), 1, 1);
        throw new PackException(
            List.of(new PackProblem(start, RuleMessage.of("pack.too-large", LARGEST))));
      }
      return bytes;
    }
  }

  /** The pack that is shipped with the program. */
  public static LoadedPack shipped() {
    return new LoadedPack(PackLoader.shipped(), WorkedCases.shipped(), Places.none());
  }

  /** The pack. */
  public RulePack pack() {
    return pack;
  }

  /** Its worked cases. */
  public WorkedCases cases() {
    return cases;
  }

  Places places() {
    return places;
  }
}
