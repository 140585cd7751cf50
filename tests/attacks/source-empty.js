// ATTACK {"name": "source-empty", "verdicts": ["compile_error"]}

