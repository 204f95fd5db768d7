"""Small wrong changes to a module, one at a time: what a careless hand might do to it.

Beside the usual (a comparison turned round, a constant off by one, a call left out) this knows
what these modules are made of: rows of tables, and the fields that ``replace`` sets.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
#: What is written for the log alone changes nothing that a rule speaks of.
_FOR_THE_LOG = "logger"


@dataclass(frozen=True, slots=True)
class Mutant:
    """``source`` is the whole module with one change, ``change`` that change in words."""

    module: str
    line: int
    change: str
    source: str

    def __str__(self) -> str:
        return f"{self.module}:{self.line}: {self.change}"


def mutants(module: str, source: str) -> Iterator[Mutant]:
    """Yield every mutant of a module, in the order of its lines."""
    tree = ast.parse(source)
    found = list[Mutant]()
    for number, node in enumerate(ast.walk(tree)):
        for way, (change, _) in enumerate(_changes(node)):
            mutated = copy.deepcopy(tree)
            same = next(each for at, each in enumerate(ast.walk(mutated)) if at == number)
            list(_changes(same))[way][1]()
            text = ast.unparse(ast.fix_missing_locations(mutated))
            found.append(Mutant(module, getattr(node, "lineno", 0), change, text))
    unchanged = ast.unparse(tree)
    another = (each for each in found if each.source != unchanged and _is_program(each.source))
    yield from sorted(another, key=_by_line)


def _is_program(text: str) -> bool:
    try:
        compile(text, "mutant", "exec")
    except SyntaxError:
        return False
    return True


def _by_line(mutant: Mutant) -> int:
    return mutant.line


def _changes(node: ast.AST) -> Iterator[tuple[str, _Doer]]:
    """Yield what may be changed at a node: in words, and as a deed upon that node."""
    for of_kind in (_of_conditions, _of_values, _of_parts):
        yield from of_kind(node)


def _of_conditions(node: ast.AST) -> Iterator[tuple[str, _Doer]]:
    match node:
        case ast.Compare(ops=[op]) if type(op) in _COMPARISONS:
            other = _COMPARISONS[type(op)]
            yield f"{_said(node)}: {other.__name__}", _Doer(node, "ops", [other()])
        case ast.BoolOp():
            other_op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield f"{_said(node)}: {type(other_op).__name__}", _Doer(node, "op", other_op)
        case ast.IfExp() | ast.If():
            for value in (True, False):
                always = _Doer(node, "test", ast.Constant(value))
                yield f"if {_said(node.test)}: always {value}", always
        case ast.match_case(guard=ast.expr() as guard):
            yield f"case if {_said(guard)}: no guard", _Doer(node, "guard", None)
            yield f"case if {_said(guard)}: never", _Doer(node, "guard", ast.Constant(value=False))
        case _:
            return


def _of_values(node: ast.AST) -> Iterator[tuple[str, _Doer]]:
    match node:
        case ast.BinOp(op=ast.Add()):
            yield f"{_said(node)}: minus", _Doer(node, "op", ast.Sub())
        case ast.BinOp(op=ast.Sub()):
            yield f"{_said(node)}: plus", _Doer(node, "op", ast.Add())
        case ast.Constant(value=bool() as value):
            yield f"{value}: {not value}", _Doer(node, "value", not value)
        case ast.Constant(value=int() as value):
            yield f"{value}: {value + 1}", _Doer(node, "value", value + 1)
        case ast.Return(value=ast.Tuple(elts=[_, *_])) | ast.Lambda(body=ast.Tuple(elts=[_, *_])):
            field = "value" if isinstance(node, ast.Return) else "body"
            yield f"{_said(node)}: nothing", _Doer(node, field, ast.Tuple([], ast.Load()))
        case _:
            return


def _of_parts(node: ast.AST) -> Iterator[tuple[str, _Doer]]:
    match node:
        case ast.Dict():
            yield from _without_rows(node)
        case ast.Set(elts=[_, _, *_] as elements):
            for at, element in enumerate(elements):
                rest = [*elements[:at], *elements[at + 1 :]]
                yield f"set without {_said(element)}", _Doer(node, "elts", rest)
        case ast.Call(func=ast.Name(id="replace" | "Step" | "Operation" | "Mark")):
            for at, keyword in enumerate(node.keywords):
                kept = [*node.keywords[:at], *node.keywords[at + 1 :]]
                yield f"{_said(node.func)} without {keyword.arg}", _Doer(node, "keywords", kept)
        case ast.FunctionDef():
            yield from _without_statements(node)
        case _:
            return


def _without_rows(node: ast.Dict) -> Iterator[tuple[str, _Doer]]:
    for at, (key, value) in enumerate(zip(node.keys, node.values, strict=True)):
        rest = (
            [*node.keys[:at], *node.keys[at + 1 :]],
            [*node.values[:at], *node.values[at + 1 :]],
        )
        yield f"row {_said(key)} is missing", _Doer(node, "keys values", rest)
        if isinstance(value, ast.Attribute):
            others = [each for each in node.values if ast.dump(each) != ast.dump(value)]
            if others:
                changed = [*node.values]
                changed[at] = others[0]
                yield f"row {_said(key)}: {_said(others[0])}", _Doer(node, "values", changed)


def _without_statements(node: ast.FunctionDef) -> Iterator[tuple[str, _Doer]]:
    for at, statement in enumerate(node.body):
        match statement:
            case ast.Expr(value=ast.Call()) if not _said(statement).startswith(_FOR_THE_LOG):
                rest = [*node.body[:at], ast.Pass(), *node.body[at + 1 :]]
                yield f"without {_said(statement)}", _Doer(node, "body", rest)
            case _:
                pass


class _Doer:
    """Sets fields of a node when called."""

    def __init__(self, node: ast.AST, fields: str, value: object) -> None:
        self._node = node
        self._fields = fields.split()
        self._value = value

    def __call__(self) -> None:
        values = self._value if len(self._fields) > 1 else (self._value,)
        assert isinstance(values, tuple), values
        for field, value in zip(self._fields, values, strict=True):
            setattr(self._node, field, value)


def _said(node: ast.AST | None) -> str:
    return "**" if node is None else " ".join(ast.unparse(node).split())[:70]
