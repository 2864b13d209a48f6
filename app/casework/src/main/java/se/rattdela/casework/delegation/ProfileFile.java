package se.rattdela.casework.delegation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.numbering.NumberPattern;
import se.rattdela.casework.numbering.NumberPatterns;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.pdf.CoatOfArms;
import se.rattdela.reports.pdf.CoatOfArmsException;
import se.rattdela.rules.Message;

/**
 * The settings as one JSON file, to keep, to compare and to set up another office by. Read
 * strictly: what the program does not know is refused, never skipped. {@code profile.schema.json}
 * beside this class says the same to other programs.
 */
public final class ProfileFile {
  /** Largest file in bytes. */
  public static final int LARGEST = 4_000_000;

  private static final String FORMAT = "rattdela-profile";
  private static final int VERSION = 1;

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
          .addModule(
              new SimpleModule()
                  .addDeserializer(LocalDate.class, new Day())
                  .addSerializer(LocalDate.class, ToStringSerializer.instance))
          .build();

  /** The settings as a file. */
  public byte[] write(OfficeSettings settings) {
    MunicipalityProfile profile = settings.profile();
    CoatOfArms arms = profile.coatOfArms();
    AppealCourt court = profile.appealCourt();
    if (court == null) {
      throw new IllegalStateException("there are no settings yet");
    }
    NumberPatterns patterns = profile.patterns();
    Content content =
        new Content(
            FORMAT,
            VERSION,
            profile.municipality(),
            profile.committee(),
            profile.postalAddress(),
            profile.phone(),
            profile.email(),
            court,
            profile.delegationDecision(),
            profile.shieldColour(),
            arms == null
                ? null
                : new Arms(arms.mediaType(), Base64.getEncoder().encodeToString(arms.image())),
            new Patterns(
                Series.of(patterns.cases()),
                Series.of(patterns.requests()),
                Series.of(patterns.ownInitiatives()),
                Series.of(patterns.decisions()),
                patterns.diary() == null ? null : Series.of(patterns.diary())),
            profile.archiveProfile(),
            profile.signature(),
            profile.sdkAddress(),
            profile.archiveAgents(),
            settings.units(),
            settings.delegation().stream().map(Point::of).toList());
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try {
      byte[] json =
          mapper
              .writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
              .writeValueAsBytes(content);
      return (new String(json, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a file. What it says is checked as far as that can be without the office.
   *
   * @param today for the points of delegation
   * @throws ProfileFileException with everything that is wrong
   */
  public OfficeSettings read(byte[] file, LocalDate today) {
    OfficeSettings settings = settings(content(text(file)));
    List<SettingsProblem> problems = SettingsCheck.withoutOffice(today).problems(settings);
    if (!problems.isEmpty()) {
      throw new ProfileFileException(
          problems.stream().map(problem -> (Message) problem::named).toList());
    }
    return settings;
  }

  private static String text(byte[] file) {
    if (file.length > LARGEST) {
      throw refused("TOO_LARGE");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      throw refused("NOT_TEXT");
    }
  }

  private Content content(String json) {
    try {
      JsonNode head = mapper.readTree(json);
      if (!head.path("format").asText().equals(FORMAT)) {
        throw refused("OTHER");
      }
      if (head.path("version").asInt() != VERSION) {
        throw refused("VERSION", head.path("version").asText(), VERSION);
      }
      return mapper.readValue(json, Content.class);
    } catch (UnrecognizedPropertyException e) {
      throw refused("UNKNOWN", line(e), path(e));
    } catch (JsonMappingException e) {
      throw refused(
          e instanceof InvalidFormatException ? "VALUE" : "TYPE", line(e), named(path(e)));
    } catch (JsonProcessingException e) {
      throw refused("JSON", line(e));
    }
  }

  private static ProfileFileException refused(String key, Object... arguments) {
    return new ProfileFileException(List.of(new OfficeMessage("file." + key, List.of(arguments))));
  }

  /** A field by what the user knows it by, and by its name in the file. */
  private static Message named(String path) {
    return locale ->
        Arrays.stream(SettingsField.values())
            .filter(field -> path.equals(field.path()) || path.startsWith(field.path() + "."))
            .findFirst()
            .map(field -> OfficeWords.text(locale, "file.field", field.label(locale), path))
            .orElse(path);
  }

  private static String line(JsonProcessingException problem) {
    JsonLocation place = problem.getLocation();
    return place == null ? "?" : Integer.toString(place.getLineNr());
  }

  private static String path(JsonMappingException problem) {
    return problem.getPath().stream()
        .map(each ->
            each.getFieldName() == null ? "[" + (each.getIndex() + 1) + "]" : each.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static OfficeSettings settings(Content content) {
    Patterns numbers = content.numbers;
    Series diary = numbers.diary;
    return new OfficeSettings(
        new MunicipalityProfile(
            content.municipality,
            content.committee,
            content.postalAddress,
            content.phone,
            content.email,
            content.appealCourt,
            content.delegationDecision,
            content.colour,
            arms(content.coatOfArms),
            new NumberPatterns(
                numbers.cases.pattern(),
                numbers.requests.pattern(),
                numbers.ownInitiatives.pattern(),
                numbers.decisions.pattern(),
                diary == null ? null : diary.pattern()),
            content.archiveProfile,
            content.signature,
            content.sdkAddress,
            content.archiveAgents),
        content.units,
        content.delegation.stream().map(Point::point).toList());
  }

  private static @Nullable CoatOfArms arms(@Nullable Arms arms) {
    if (arms == null) {
      return null;
    }
    byte[] image;
    try {
      image = Base64.getDecoder().decode(arms.base64);
    } catch (IllegalArgumentException e) {
      throw refused("BASE64", named(SettingsField.COAT_OF_ARMS.path()));
    }
    try {
      CoatOfArms read = CoatOfArms.read(image);
      if (!read.mediaType().equals(arms.mediaType)) {
        throw refused(
            "ARMS_TYPE",
            named(SettingsField.COAT_OF_ARMS.path()),
            arms.mediaType,
            read.mediaType());
      }
      return read;
    } catch (CoatOfArmsException e) {
      Message why = ReportMessage.of(e)::in;
      throw refused("ARMS", named(SettingsField.COAT_OF_ARMS.path()), why);
    }
  }

  @JsonPropertyOrder({
    "format",
    "version",
    "municipality",
    "committee",
    "postalAddress",
    "phone",
    "email",
    "appealCourt",
    "delegationDecision",
    "colour",
    "coatOfArms",
    "numbers",
    "archiveProfile",
    "signature",
    "sdkAddress",
    "archiveAgents",
    "units",
    "delegation"
  })
  record Content(
      String format,
      int version,
      String municipality,
      String committee,
      String postalAddress,
      String phone,
      String email,
      AppealCourt appealCourt,
      String delegationDecision,
      String colour,
      @JsonSetter(nulls = Nulls.SET) @Nullable Arms coatOfArms,
      Patterns numbers,
      ArchiveProfile archiveProfile,
      SignatureSettings signature,
      String sdkAddress,
      ArchiveAgents archiveAgents,
      List<UnitContact> units,
      List<Point> delegation) {}

  record Arms(String mediaType, String base64) {}

  record Patterns(
      Series cases,
      Series requests,
      Series ownInitiatives,
      Series decisions,
      @JsonSetter(nulls = Nulls.SET) @Nullable Series diary) {}

  record Series(String text, boolean yearly) {
    static Series of(NumberPattern pattern) {
      return new Series(pattern.text(), pattern.yearly());
    }

    NumberPattern pattern() {
      return new NumberPattern(text, yearly);
    }
  }

  record Point(
      String number,
      String function,
      Set<String> kinds,
      boolean heavySecrecy,
      LocalDate from,
      @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate to) {
    static Point of(DelegationPoint point) {
      return new Point(
          point.number(),
          point.function(),
          new TreeSet<>(point.kinds()),
          point.heavySecrecy(),
          point.from(),
          point.to());
    }

    DelegationPoint point() {
      return new DelegationPoint(number, function, kinds, heavySecrecy, from, to);
    }
  }

  /** A day as {@code 2026-03-16}. */
  private static final class Day extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Day() {
      super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = parser.getValueAsString("");
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw context.weirdStringException(text, LocalDate.class, "not a day");
      }
    }
  }
}
