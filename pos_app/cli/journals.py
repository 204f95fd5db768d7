"""``pos-app journal``: the technician's way into the journal, its copies and what was set aside.

No till may run on the journal meanwhile; what is only looked at is never changed.
"""

from __future__ import annotations

import argparse
import csv
import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from pos_app.bootstrap.identity import identity_of
from pos_app.bootstrap.journals import backup_config, open_journal
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import Operation
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.journal import archives, backups, opening
from pos_app.journal.place import Folder
from pos_app.journal.reading import Reader, ReadEvent
from pos_app.journal.restoring import RestoreRefused, restore
from pos_app.journal.sealed_file import unseal_file
from pos_app.journal.sqlite_journal import SqliteJournal
from pos_app.ports.journal import BackupFailed, JournalError
from pos_app.settings import Settings
from pos_app.system_clock import SystemClock

EXIT_DONE = 0
EXIT_NO = 1
EXIT_USAGE = 2
EXIT_NOT_READY = 3

#: The columns of an export: nothing about the customer, and nothing a code can be guessed from.
_COLUMNS = (
    "number",
    "operation_id",
    "state",
    "amount_cents",
    "fee_cents",
    "total_cents",
    "opened_at",
    "submitted_at",
    "reference",
    "service_label",
    "creditor_name",
    "proved",
)


class _Desk:
    """One command: what was asked, and where things lie. Settings are read when needed."""

    def __init__(
        self, parsed: argparse.Namespace, settings: Callable[[], Settings], data: Path
    ) -> None:
        self.parsed = parsed
        self.data = data
        self._settings = settings

    def list(self) -> int:
        for row in self._newest():
            shown = _summary(row)
            plain = "  ".join(str(part) for part in shown.values())
            print(json.dumps(shown) if self.parsed.json else plain)
        return EXIT_DONE

    def _newest(self) -> Sequence[Operation]:
        if self.parsed.file is None:
            with self._journal() as journal:
                return journal.latest(self.parsed.count)
        with self._reader() as reader:
            rows = sorted((row.operation for row in reader.rows()), key=lambda row: row.number)
        return rows[: -self.parsed.count - 1 : -1]

    def verify(self) -> int:
        if self.parsed.file is not None:
            return self._verify_file()
        with self._journal() as journal:
            # Opening has walked the chain and compared every row: being here is the proof.
            head = journal.head()
        shown = {"ok": True, "events": head.seq, "head": head.hash}
        plain = f"the chain of {head.seq} events is whole; its head is {head.hash}"
        print(json.dumps(shown) if self.parsed.json else plain)
        return EXIT_DONE

    def _verify_file(self) -> int:
        with self._reader() as reader:
            proved = sum(event.is_proved for event in reader.events())
            lost_events, events = reader.lost, reader.read
            rows = [row.is_proved for row in reader.rows()]
            lost_rows = reader.lost
        shown = {
            "ok": not lost_events and not lost_rows and proved == events and all(rows),
            "events": events,
            "events_proved": proved,
            "events_lost": lost_events,
            "operations": len(rows),
            "operations_proved": sum(rows),
            "operations_lost": lost_rows,
        }
        plain = (
            f"events: {events} read, {proved} proved by the chain, {lost_events} lost; "
            f"operations: {len(rows)} read, {sum(rows)} proved, {lost_rows} lost"
        )
        print(json.dumps(shown) if self.parsed.json else plain)
        return EXIT_DONE if shown["ok"] else EXIT_NO

    def show(self) -> int:
        wanted = self.parsed.what
        if wanted is None:
            return _usage("show what? Give the number or the id of an operation.")
        with self._reader() as reader:
            found = [
                row.operation
                for row in reader.rows()
                if wanted in {str(row.operation.number), row.operation.iid}
            ]
            iids = {row.iid for row in found} or {wanted}
            events = [event for event in reader.events() if event.iid in iids]
        if not events:
            return _no(f"there is no operation {wanted}")
        for event in events:
            print(_event_line(event, as_json=self.parsed.json))
        return EXIT_DONE

    def export(self) -> int:
        try:
            since = date.fromisoformat(self.parsed.since or "0001-01-01")
            until = date.fromisoformat(self.parsed.to or "9999-12-31")
        except ValueError:
            return _usage("a day is written 2026-10-31")
        if since > until:
            return _usage("the first day is after the last")
        with self._reader() as reader:
            rows = [
                _exported(row.operation, proved=row.is_proved)
                for row in reader.rows()
                if since <= row.operation.opened_at.astimezone(SHOP_ZONE).date() <= until
            ]
        if self.parsed.format == "csv":
            writer = csv.DictWriter(sys.stdout, _COLUMNS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
        else:
            for row in rows:
                print(json.dumps(row))
        return EXIT_DONE

    def backup(self) -> int:
        to = Path(self.parsed.to) if self.parsed.to else None
        config = backup_config(self._settings(), self.data, to)
        with self._journal() as journal:
            try:
                for _ in journal.back_up(config, SystemClock().now()):
                    pass
            except BackupFailed as error:
                return _no(f"no copy was made: {error.fault.detail}")
            events = journal.head().seq
        print(f"{backups.newest(config)}: {events} events")
        return EXIT_DONE

    def restore(self) -> int:
        if self.parsed.what is None:
            return _usage("restore what? Give the copy.")
        settings = self._settings()
        identity = identity_of(settings, self.data)
        try:
            done = restore(
                Path(self.parsed.what),
                self.data / "journal",
                identity.terminal_id,
                backup_config(settings, self.data).sealer,
                over_newer=self.parsed.over_newer,
            )
        except RestoreRefused as error:
            return _no(f"not restored: {error}")
        print(f"restored: {done.head.seq} events. The next start asks the backend for the rest.")
        if done.set_aside is not None:
            print(f"what was there: {self.data / 'journal' / 'set-aside' / done.set_aside}")
        return EXIT_DONE

    @contextmanager
    def _journal(self) -> Iterator[SqliteJournal]:
        identity = identity_of(self._settings(), self.data)
        check_there(self.data)
        journal = open_journal(self.data, identity)
        try:
            yield journal
        finally:
            journal.close()

    @contextmanager
    def _reader(self) -> Iterator[Reader]:
        """Open the live journal under its lock, or a copy of what ``--file`` names."""
        if self.parsed.file is None:
            folder = check_there(self.data)
            lock = Folder(folder).lock(opening.LOCK_NAME)
            try:
                yield from _read(folder / opening.FILE_NAME)
            finally:
                lock.release()
            return
        with tempfile.TemporaryDirectory() as scratch:
            yield from _read(self._copied(self.parsed.file, Path(scratch)))

    def _copied(self, source: Path, scratch: Path) -> Path:
        target = scratch / opening.FILE_NAME
        if source.suffix in {backups.SUFFIX, archives.SUFFIX}:
            sealer = backup_config(self._settings(), self.data).sealer
            unseal_file(source, target, sealer)
            return target
        database = source / opening.FILE_NAME if source.is_dir() else source
        shutil.copyfile(database, target)
        log = database.with_name(f"{database.name}-wal")
        if log.exists():
            shutil.copyfile(log, scratch / opening.LOG_NAME)
        return target


def run(parsed: argparse.Namespace, settings: Callable[[], Settings], data: Path) -> int:
    """Do what was asked; returns the exit code.

    Raises:
        NotReady: this machine is not enrolled, or its vault does not open.
    """
    desk = _Desk(parsed, settings, data)
    actions: Mapping[str, Callable[[], int]] = {
        "list": desk.list,
        "verify": desk.verify,
        "show": desk.show,
        "export": desk.export,
        "backup": desk.backup,
        "restore": desk.restore,
    }
    if parsed.what is not None and parsed.action not in {"show", "restore"}:
        return _usage(f"{parsed.action} takes no {parsed.what!r}")
    if parsed.file is not None and parsed.action in {"backup", "restore"}:
        return _usage(f"--file is for looking: {parsed.action} is about the till's own journal")
    try:
        return actions[parsed.action]()
    except JournalError as error:
        print(f"journal: {error.fault.code.value}: {error.fault.detail}", file=sys.stderr)
        return EXIT_NO if error.fault.code is FaultCode.JOURNAL_DAMAGED else EXIT_NOT_READY
    except OSError as error:
        return _no(f"{error.filename}: {error.strerror}")
    except ValueError as error:
        return _no(str(error))


def check_there(data: Path) -> Path:
    """Return the folder of the journal: to look at one that is not there would make one.

    Raises:
        JournalError: JOURNAL_UNREADABLE, no till has made one, or it is gone.
    """
    folder = data / "journal"
    if not Folder(folder).size(opening.FILE_NAME):
        raise JournalError(Fault(FaultCode.JOURNAL_UNREADABLE, f"there is none in {folder}"))
    return folder


def _read(path: Path) -> Iterator[Reader]:
    reader = Reader(path)
    try:
        yield reader
    finally:
        reader.close()


def _summary(row: Operation) -> Mapping[str, str | int]:
    return {
        "number": row.number,
        "operation_id": row.iid,
        "state": row.state.value,
        "amount_cents": row.amount_cents,
        "fee_cents": row.fee_cents,
        "total_cents": row.total_cents,
        "opened_at": row.opened_at.isoformat(),
    }


def _exported(row: Operation, *, proved: bool) -> Mapping[str, str | int | bool]:
    return {
        **_summary(row),
        "submitted_at": row.submitted_at.isoformat() if row.submitted_at else "",
        "reference": row.decision.reference if row.decision else "",
        "service_label": row.service_label,
        "creditor_name": row.creditor_name,
        "proved": proved,
    }


def _event_line(event: ReadEvent, *, as_json: bool) -> str:
    told = event.told
    if as_json:
        return json.dumps({"seq": event.seq, **told, "proved": event.is_proved})
    arrow = f"{told.get('before') or '-'} > {told.get('after')}"
    about = " ".join(f"{name}={value}" for name, value in told.get("detail", {}).items())
    mark = "" if event.is_proved else "  NOT PROVED"
    return f"{event.seq:>7}  {told.get('at')}  {arrow:<32}  {told.get('event')}  {about}{mark}"


def _usage(sentence: str) -> int:
    print(f"journal: {sentence}", file=sys.stderr)
    return EXIT_USAGE


def _no(sentence: str) -> int:
    print(f"journal: {sentence}", file=sys.stderr)
    return EXIT_NO
