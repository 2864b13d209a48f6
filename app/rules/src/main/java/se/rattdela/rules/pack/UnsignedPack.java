package se.rattdela.rules.pack;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A compiled pack with its worked cases before anyone has signed it: what is built on one machine
 * and carried to the one that has the key. Never put in force.
 */
public final class UnsignedPack {

  /** Name and version of the format. */
  public static final String FORMAT = "rattdela-unsigned-pack-v1";

  private final RulePack pack;
  private final byte[] packJson;
  private final byte[] casesJson;

  private UnsignedPack(RulePack pack, byte[] packJson, byte[] casesJson) {
    this.pack = pack;
    this.packJson = packJson;
    this.casesJson = casesJson;
  }

  /**
   * A pack of its compiled parts.
   *
   * @throws PackException if a part is wrong
   */
  public static UnsignedPack of(byte[] packJson, byte[] casesJson) {
    return of("", packJson, casesJson);
  }

  private static UnsignedPack of(String folder, byte[] packJson, byte[] casesJson) {
    RulePack pack = PackReader.read(folder + PackLoader.COMPILED, packJson).pack();
    PackReader.cases(folder, casesJson);
    return new UnsignedPack(pack, packJson.clone(), casesJson.clone());
  }

  /**
   * Opens the content of a file.
   *
   * @param name what to call it in messages
   * @throws PackException if anything is wrong with it
   */
  public static UnsignedPack open(String name, byte[] file) {
    Envelope envelope = Envelope.read(name, file);
    if (!envelope.text("format").equals(FORMAT)) {
      throw SourceText.problem(envelope.placeOf("format"), "pack.format-unknown", FORMAT);
    }
    byte[] packJson = envelope.bytes("pack");
    byte[] casesJson = envelope.bytes("cases");
    envelope.finish();
    return of(name + "/", packJson, casesJson);
  }

  /** The content of a file. */
  public byte[] bytes() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("format", FORMAT);
    fields.put("pack", Base64.getEncoder().encodeToString(packJson));
    fields.put("cases", Base64.getEncoder().encodeToString(casesJson));
    return Envelope.write(fields);
  }

  /** The pack. */
  public RulePack pack() {
    return pack;
  }

  /** The compiled pack, UTF-8 JSON; a copy. */
  public byte[] packJson() {
    return packJson.clone();
  }

  /** The worked cases, UTF-8 JSON; a copy. */
  public byte[] casesJson() {
    return casesJson.clone();
  }
}
