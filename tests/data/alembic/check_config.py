#!/usr/bin/python3
"""check_config.py CONFIG-ANSWERS [-v]

Writes projects of many layouts into a temporary folder, reads each one's configuration and revisions with the Alembic of
this interpreter, runs CONFIG-ANSWERS on the same folders, and compares. After the cases come random ini files, read by
ConfigParser. Prints every difference; exit code 1 if there is one, 77 without Alembic.

Where a release of Alembic does not know something, or refuses what can be read all the same, the case says so.
"""
import configparser, json, os, random, subprocess, sys, tempfile
from pathlib import Path

try:
    from alembic import __version__ as release
    from alembic.config import Config
    from alembic.script import ScriptDirectory
except ImportError:
    print("skipped: no Alembic here")
    sys.exit(77)

RELEASE = tuple(int(part) for part in release.split(".")[:2])
DEBIAN = """# A generic, single database configuration.

[alembic]
# path to migration scripts
script_location = m

# template used to generate migration file names; The default value is %%(rev)s_%%(slug)s
# file_template = %%(year)d_%%(rev)s_%%(slug)s

prepend_sys_path = .

version_path_separator = os  # Use os.pathsep. Default configuration used for new projects.

sqlalchemy.url = driver://user:pass@localhost/dbname


[post_write_hooks]
# hooks = black

[loggers]
keys = root,sqlalchemy,alembic

[handler_console]
class = StreamHandler
args = (sys.stderr,)

[formatter_generic]
format = %(levelname)-5.5s [%(name)s] %(message)s
datefmt = %H:%M:%S
"""


def revision(name, below=None):
    return f"revision = {name!r}\ndown_revision = {below!r}\n"


ONE = {"m/env.py": "", "m/versions/a.py": revision("a")}
TWO = {"m/env.py": "", "m/one/a.py": revision("a"), "m/two/b.py": revision("b", "a")}
DEEP = {"m/env.py": "", "m/versions/a.py": revision("a"), "m/versions/2024/01/b.py": revision("b", "a"),
        "m/versions/__pycache__/c.py": revision("c")}


def ini(text, head="[alembic]\nscript_location = m\n"):
    return {"alembic.ini": head + text + "\n"}


# name: files, and what else is to be said: opened (below the folder), section, alembic ("fails", or since which release
# it is as expected), faults of ours
CASES = {
    "Debian's own template": ({"alembic.ini": DEBIAN} | ONE, {"faults": []}),
    "Debian's own template with version_locations": (
        {"alembic.ini": DEBIAN.replace("sqlalchemy.url", "version_locations = m/one:m/two\nsqlalchemy.url")} | TWO,
        {"alembic": "fails", "faults": ["config_value"], "revisions": ["a", "b"]}),
    "a file_template": (ini("file_template = %%(year)d_%%(month).2d-%%(rev)s_%%(slug)s") | ONE, {}),
    "a file_template with single percent signs": (
        ini("file_template = %(year)d_%(rev)s") | ONE,
        {"alembic": "fails", "faults": ["config_value"], "revisions": ["a"]}),
    "here": (ini("", "[alembic]\nscript_location = %(here)s/m\n") | ONE, {}),
    "here in a DEFAULT": (ini("", "[DEFAULT]\nroot = %(here)s\n[alembic]\nscript_location = %(root)s/m\n") | ONE, {}),
    "script_location in DEFAULT": (ini("", "[DEFAULT]\nscript_location = m\n[alembic]\nx = y\n") | ONE, {}),
    "keys in capitals": (ini("", "[alembic]\nSCRIPT_LOCATION: m\nTimeZone = UTC\n") | ONE, {}),
    "a trailing slash": (ini("", "[alembic]\nscript_location = ./m/\n") | ONE, {}),
    "an absolute folder": (ini("", "[alembic]\nscript_location = {folder}/m\n") | ONE, {}),
    "a package's folder": (
        ini("", "[alembic]\nprepend_sys_path = src\nscript_location = pkg:db/m\n")
        | {"src/pkg/__init__.py": "", "src/pkg/db/m/env.py": "", "src/pkg/db/m/versions/a.py": revision("a")}, {}),
    "a package's folder in parts": (
        ini("", "[alembic]\nprepend_sys_path = .\nscript_location = pkg.sub:db:m\n")
        | {"pkg/__init__.py": "", "pkg/sub/__init__.py": "", "pkg/sub/db/m/env.py": "",
           "pkg/sub/db/m/versions/a.py": revision("a")}, {}),
    "a url with a lone percent sign": (ini("sqlalchemy.url = postgresql://u:p%40@h/d") | ONE, {"url": None}),
    "a url with a variable that is not set": (ini("sqlalchemy.url = postgresql://%(DB_USER)s@h/d") | ONE, {"url": None}),
    "a url with doubled percent signs": (ini("sqlalchemy.url = postgresql://u:p%%40@h/d") | ONE, {}),
    "a url from keys": (ini("user = u\nsqlalchemy.url = postgresql://%(user)s@h/d") | ONE, {}),
    "a url in the way of shells": (ini("sqlalchemy.url = ${DATABASE_URL}") | ONE, {}),
    "commas and blanks, the old way": (ini("version_locations = m/one, m/two") | TWO, {}),
    "blanks, the old way": (ini("version_locations = m/one   m/two") | TWO, {}),
    "os": (ini("version_locations = m/one:m/two\nversion_path_separator = os") | TWO, {}),
    "a colon": (ini("version_locations = m/one:m/two\nversion_path_separator = :") | TWO, {}),
    "a semicolon": (ini("version_locations = m/one;m/two\nversion_path_separator = ;") | TWO, {}),
    "space": (ini("version_locations = m/one m/two\nversion_path_separator = space") | TWO, {}),
    "lines": (ini("version_locations =\n    m/one\n    m/two\nversion_path_separator = newline") | TWO,
              {"alembic": (1, 14)}),
    "the newer key": (ini("version_locations = m/one;m/two\npath_separator = ;") | TWO, {"alembic": (1, 16)}),
    "the newer key before the older one": (
        ini("version_locations = m/one m/two\nversion_path_separator = os\npath_separator = space") | TWO,
        {"alembic": (1, 16)}),
    "an unknown separator": (ini("version_locations = m/one m/two\nversion_path_separator = x") | TWO,
                             {"alembic": "fails", "faults": ["config_value"], "revisions": ["a", "b"]}),
    "an unknown separator that nothing needs": (ini("version_path_separator = x") | ONE, {"faults": []}),
    "locations with here": (ini("version_locations = %(here)s/m/one:%(here)s/m/two\nversion_path_separator = os") | TWO, {}),
    "a location that is not there": (ini("version_locations = m/one m/two m/three") | TWO, {}),
    "an empty version_locations": (ini("version_locations =") | ONE, {}),
    "a file in two locations": (ini("version_locations = m/one m/two m/one") | TWO, {}),
    "recursion": (ini("recursive_version_locations = true") | DEEP, {"alembic": (1, 10)}),
    "no recursion": (ini("recursive_version_locations = yes") | DEEP, {}),
    "recursion in several locations": (
        ini("recursive_version_locations = true\nversion_locations = m/one m/two")
        | {"m/env.py": "", "m/one/x/a.py": revision("a"), "m/two/y/b.py": revision("b", "a")}, {"alembic": (1, 10)}),
    "several sections": (ini("[other]\nscript_location = o") | ONE | {"o/env.py": "", "o/versions/b.py": revision("b")},
                         {"section": "other"}),
    "a section of another name alone": (ini("", "[core]\nscript_location = m\n") | ONE,
                                        {"alembic": "fails", "revisions": ["a"]}),
    "paths to import from": (ini("prepend_sys_path = . src:lib") | ONE, {}),
    "paths to import from, separated": (ini("prepend_sys_path = .:src lib\npath_separator = os") | ONE, {"alembic": (1, 16)}),
    "a slug length": (ini("truncate_slug_length = 12") | ONE, {}),
    "a slug length of 0": (ini("truncate_slug_length = 0") | ONE, {}),
    "a slug length that is none": (ini("truncate_slug_length = long") | ONE,
                                   {"alembic": "fails", "faults": ["config_value"], "revisions": ["a"]}),
    "a comment behind a value": (ini("timezone = UTC # not a comment") | ONE, {}),
    "a key twice": (ini("timezone = a\ntimezone = b") | ONE,
                    {"alembic": "fails", "faults": ["config_syntax"], "revisions": ["a"]}),
    "a line that sets nothing": (ini("what is this") | ONE,
                                 {"alembic": "fails", "faults": ["config_syntax"], "revisions": ["a"]}),
    "a byte order mark": (ini("", "\ufeff[alembic]\nscript_location = m\n") | ONE,
                          {"alembic": "fails", "faults": ["config_syntax"], "revisions": ["a"]}),
    "no section": (ini("", "script_location = m\n") | ONE,
                   {"alembic": "fails", "faults": ["config_syntax"], "revisions": ["a"]}),
    "CRLF": (ini("", "[alembic]\r\nscript_location = m\r\ntimezone = UTC\r\n") | ONE, {}),
    "values over several lines": (ini("timezone = one\n  two\n\n  three\n# comment\n  four") | ONE, {}),
    "a folder beside versions": (ini("") | ONE | {"m/other/b.py": revision("b")}, {}),
    "names that are no revisions": (
        ini("") | ONE | {"m/versions/__init__.py": "x", "m/versions/.#b.py": "x", "m/versions/b.txt": "x"}, {}),
    "pyproject.toml": ({"pyproject.toml": '[tool.alembic]\nscript_location = "%(here)s/m"\n'
                                          'file_template = "%%(rev)s"\ntimezone = "UTC"\n'} | ONE, {"alembic": (1, 16)}),
    "pyproject.toml with lists": ({"pyproject.toml": '[tool.alembic]\nscript_location = "m"\nprepend_sys_path = ["."]\n'
                                                     'version_locations = ["%(here)s/m/one", "%(here)s/m/two"]\n'} | TWO,
                                  {"alembic": (1, 16)}),
    "pyproject.toml and an ini": (
        {"pyproject.toml": '[tool.alembic]\nscript_location = "m"\ntimezone = "UTC"\ntruncate_slug_length = 20\n',
         "alembic.ini": "[alembic]\ntimezone = CET\nsqlalchemy.url = postgresql://h/d\n"} | ONE, {"alembic": (1, 16)}),
    "pyproject.toml with recursion": (
        {"pyproject.toml": '[tool.alembic]\nscript_location = "m"\nrecursive_version_locations = true\n'} | DEEP,
        {"alembic": (1, 16)}),
    "pyproject.toml of another tool": ({"pyproject.toml": '[tool.black]\n[project]\nname = "alembic-x"\n'} | ini("") | ONE, {}),
}


def write(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.replace("{folder}", str(folder)).encode())


def alembics(folder, section):
    """What Alembic makes of it, from within the folder as its command line does."""
    os.chdir(folder)
    path = sys.path[:]
    # The command line names both files, and a path that is not there counts as absent.
    both = {} if RELEASE < (1, 16) else {"toml_file": "pyproject.toml"}
    config = Config("alembic.ini", ini_section=section, **both)
    if RELEASE >= (1, 16):
        def option(key):
            return config.get_alembic_option(key)
    else:
        def option(key):
            return config.get_main_option(key)
    try:
        scripts = ScriptDirectory.from_config(config)
        added = sys.path[:len(sys.path) - len(path)]
        revisions = {one.revision: sorted(one._versioned_down_revisions) for one in scripts.walk_revisions()}
    finally:
        sys.path[:] = path
        for name in [one for one in sys.modules if one.split(".")[0] == "pkg"]:
            del sys.modules[name]
    try:
        url = config.get_main_option("sqlalchemy.url")
    except Exception:
        url = None
    locations = scripts._version_locations
    return {
        "script_location": os.path.abspath(scripts.dir),
        "version_locations": [str(one) for one in locations],
        "file_template": scripts.file_template,
        "truncate_slug_length": scripts.truncate_slug_length,
        "timezone": scripts.timezone or "",
        "sourceless": scripts.sourceless,
        "prepend_sys_path": [one for one in added if one],
        "sqlalchemy.url": url or "",
        "revisions": revisions,
    }


def random_ini(source):
    pieces = ["[a]", "[b]", "[DEFAULT]", "[a] x", "[", "[]", "[a]]", "key = v", "key: v", "KEY=w", "other = %(key)s", "p = %%x",
              "q = %(q)s", "r = %", "s = %(none)s", "  more", "\tmore = x", "", "   ", "# comment", "  ; comment", "t =",
              "u = a=b:c", "= v", "nothing", "here = x", "v = %(here)s", "w = %(key)d", "x = a # b", "key2 = %(other)s%(p)s",
              "y : = z", "a b = c", "  key3 = x", "\r", "z = \u00e4"]
    refused = {"[", "[]", "[a]", "[b]", "= v", "nothing", "\r", "  more", "\tmore = x"}
    lines = ["[a]"] if source.random() < 0.9 else []
    for piece in source.sample(pieces, source.randint(1, 12)):
        if piece not in refused or source.random() < 0.3:
            lines.append(piece)
    return "\n".join(lines)


def read_by_parser(text):
    parser = configparser.ConfigParser({"here": "/srv/app"})
    try:
        parser.read_string(text.replace("\r\n", "\n").replace("\r", "\n"))
    except configparser.Error:
        return None
    sections = {}
    for section in parser.sections():
        sections[section] = {}
        for key in parser._sections[section]:
            try:
                sections[section][key] = parser.get(section, key)
            except configparser.InterpolationError:
                sections[section][key] = None
    return sections


def main():
    program, verbose = sys.argv[1], "-v" in sys.argv
    program = os.path.abspath(program)
    home = os.getcwd()
    source = random.Random(int(os.environ.get("STOPOVER_SEED", "1")))
    texts = [random_ini(source) for _ in range(3000)]
    differences = []
    with tempfile.TemporaryDirectory() as temporary:
        temporary = Path(os.path.realpath(temporary))
        requests = []
        for number, (name, (files, more)) in enumerate(CASES.items()):
            folder = temporary / str(number)
            write(folder, files)
            requests.append({"id": name, "folder": str(folder), "section": more.get("section", "alembic")})
        requests += [{"id": number, "ini": text} for number, text in enumerate(texts)]
        lines = "".join(json.dumps(one) + "\n" for one in requests)
        environment = {key: value for key, value in os.environ.items() if key != "ALEMBIC_CONFIG"}
        output = subprocess.run([program], input=lines, capture_output=True, text=True, check=True, env=environment).stdout
        answers = {one["id"]: one for one in map(json.loads, output.splitlines())}
        compared = 0
        for request in requests[:len(CASES)]:
            name = request["id"]
            more = CASES[name][1]
            ours = answers[name]
            expected = {}
            known = more.get("alembic")
            try:
                theirs = alembics(request["folder"], request["section"])
                if known == "fails":
                    differences.append((name, "Alembic", "fails", "reads it"))
                elif known is None or RELEASE >= known:
                    expected = theirs
                    compared += 1
            except Exception as error:
                theirs = f"{type(error).__name__}: {error}"
                if known is None or (known != "fails" and RELEASE >= known):
                    differences.append((name, "Alembic", "reads it", theirs))
            if "faults" in more:
                expected["faults"] = more["faults"]
            elif known is None:
                expected["faults"] = []
            if verbose:
                print(name, "|", theirs if isinstance(theirs, str) else "read", "|", ours.get("error", "read"))
            if isinstance(more.get("revisions"), list):
                ours = dict(ours, revisions=sorted(ours.get("revisions", {})))
                expected["revisions"] = more["revisions"]
            for key, value in expected.items():
                if ours.get(key) != value:
                    differences.append((name, key, value, ours.get(key, ours.get("error"))))
        os.chdir(home)
    refused = 0
    for number, text in enumerate(texts):
        theirs, ours = read_by_parser(text), answers[number]
        if theirs is None:
            refused += 1
            if not ours["refused"]:
                differences.append((repr(text), "ConfigParser", "refuses it", "read"))
        elif ours["refused"] or ours["sections"] != theirs:
            differences.append((repr(text), "values", theirs, ours))
    for name, key, theirs, ours in differences:
        print(f"{name}: {key}\n  Alembic: {theirs}\n  ours:    {ours}")
    print(f"Alembic {release}: {len(CASES)} layouts, {compared} of them compared; {len(texts)} ini files, of which "
          f"ConfigParser refuses {refused}; {len(differences)} differences")
    return 1 if differences else 0


sys.exit(main())
